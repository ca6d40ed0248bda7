use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::timeout;

type Failure = Box<dyn std::error::Error + Send + Sync>;
type Outcome = Result<u32, Failure>;

async fn save() -> Outcome {
    tokio::fs::write("rows", "1").await?;
    Ok(1)
}

const LIMIT: Duration = Duration::from_secs(1);

// What makes another error of the outer one leaves the inner Result alone.
async fn renamed() -> Result<(), Failure> {
    timeout(LIMIT, save()).await.map_err(|_| "too late")?; // want nested_result_ignored
    timeout(LIMIT, save()).await.map_err(|e| e.to_string())?; // want nested_result_ignored
    timeout(LIMIT, save()).await.map_err(|_| "too late")??;
    let rows = timeout(LIMIT, save()).await.map_err(|_| "too late")?;
    rows?;
    Ok(())
}

// Patterns that tell an outer Err from everything else.
async fn with_else(task: JoinHandle<Outcome>) {
    if let Err(e) = task.await { // want nested_result_ignored
        eprintln!("{e}");
    } else {
        println!("saved");
    }
}

async fn the_rest(task: JoinHandle<Outcome>) {
    match task.await { // want nested_result_ignored
        Err(e) => eprintln!("{e}"),
        _ => println!("saved"),
    }
}

async fn not_wanted(task: JoinHandle<Outcome>) -> bool {
    match task.await { // want nested_result_ignored
        Ok(_) => true,
        Err(_) => false,
    }
}

async fn done(task: JoinHandle<Outcome>) {
    if let Ok(..) = task.await { // want nested_result_ignored
        println!("saved");
    }
}

// Patterns that look inside, or give it a name.
async fn looked_at(a: JoinHandle<Outcome>, b: JoinHandle<Outcome>, c: JoinHandle<Outcome>, d: JoinHandle<u32>) {
    match a.await {
        Ok(Ok(_)) => println!("saved"),
        Ok(Err(_)) | Err(_) => eprintln!("not saved"),
    }
    match b.await {
        Ok(saved) => println!("{saved:?}"),
        Err(e) => eprintln!("{e}"),
    }
    match c.await {
        outer => println!("{outer:?}"),
    }
    match d.await {
        Ok(_) => println!("done"),
        Err(e) => eprintln!("{e}"),
    }
}
