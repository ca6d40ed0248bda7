use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

async fn save() {}

fn spawned() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    let handle = tokio::spawn(save());
    Box::pin(async move { handle.await.unwrap() })
}

struct Client {
    running: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

impl Client {
    fn stop(&mut self) {
        self.running.take();
        let _ = self.running.take();
        drop(std::mem::replace(&mut self.running, Some(Box::pin(save()))));
        let _old = self.running.replace(Box::pin(save()));
        self.running = None;
    }

    fn start(&mut self) {
        self.running = Some(Box::pin(save()));
    }
}

struct Server {
    commands: tokio::sync::mpsc::UnboundedSender<u8>,
}

impl Server {
    fn stop(&self) -> impl Future<Output = ()> {
        let (done, wait) = tokio::sync::oneshot::channel::<()>();
        let _ = self.commands.send(1);
        async move {
            let _ = wait.await;
            drop(done);
        }
    }
}

struct Unmarked;

impl Future for Unmarked {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Ready(())
    }
}

fn unmarked() -> Unmarked {
    Unmarked
}

#[tokio::main]
async fn run() {
    save().await;
}

async fn goes_on_by_itself(server: Server) {
    drop(server.stop());
    tokio::spawn(save());
    let _ = tokio::spawn(save());
    let _task = smol::spawn(save());
    spawned();
    let _going = spawned();
    unmarked();
}

async fn awaited(yes: bool) {
    let later = save();
    if yes {
        later.await;
    }
    let polled = save();
    tokio::pin!(polled);
    tokio::select! {
        _ = &mut polled => {}
        _ = save() => {}
    }
    let mut held = Box::pin(save());
    (&mut held).await;
    drop(held);
    let _ = save().await;
    let passed = save();
    tokio::join!(passed, save());
    let in_text = save();
    opaque!(in_text);
    let unit = Some(1).map(|x| x + 1);
    let _ = unit;
}

fn returned() -> impl Future<Output = ()> {
    save()
}

fn passed_on<F: Future>(future: F) {
    drop(future);
}

fn starts_the_runtime() {
    run();
}

async fn one_half_wanted() {
    async fn connect() -> (u8, Pin<Box<dyn Future<Output = ()>>>) {
        (1, Box::pin(save()))
    }
    let _ = connect().await;
}

// What a macro makes of a handler is for the macro to say.
#[bot::command(slash_command)]
async fn greet(name: String) -> Result<(), ()> {
    println!("{name}");
    Ok(())
}

fn commands() {
    let _described = greet();
    greet();
}

// The receiver of a lock is not known, and has methods of its own.
trait Track {
    async fn stop(&self);
}

struct Remote {
    track: tokio::sync::Mutex<media::Stream>,
    shared: std::sync::Mutex<media::Stream>,
}

impl Track for Remote {
    async fn stop(&self) {
        self.shared.lock().unwrap().stop();
        let mut track = self.track.lock().await;
        track.stop();
    }
}

// The command is sent at once; the future only waits for the answer.
struct Swarm(tokio::sync::mpsc::UnboundedSender<Command>);

struct Command(tokio::sync::oneshot::Sender<u32>);

struct Answer(tokio::sync::oneshot::Receiver<u32>);

impl Future for Answer {
    type Output = u32;

    fn poll(mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<u32> {
        std::pin::Pin::new(&mut self.0).poll(cx).map(|n| n.unwrap_or(0))
    }
}

impl Swarm {
    fn ask(&self) -> Answer {
        let (answers, answer) = tokio::sync::oneshot::channel();
        let _ = self.0.send(Command(answers));
        Answer(answer)
    }

    fn unregister(&self) -> impl Future<Output = ()> + use<> {
        let answer = self.ask();
        async move {
            answer.await;
        }
    }
}

fn leave(swarm: &Swarm) {
    _ = swarm.unregister();
}
