// A macro on a declaration may add bounds that are not written: as overseer's
// subsystem does for the context of an impl, and trait_variant's make for a trait.

struct Node;
struct Wrapper<C>(C);

#[overseer::subsystem(Node)]
impl<Context: 'static> Node {
    fn start(self, context: Context) {
        tokio::spawn(async move { drop(context) });
    }
}

impl<C: 'static> Wrapper<C> {
    #[overseer::contextbounds(prefix = self)]
    fn start(self, context: C) {
        tokio::spawn(async move { drop(context) });
    }

    fn plain(self, context: C) {
        tokio::spawn(async move { drop(context) }); // want non_send_in_spawn
    }
}

#[overseer::module]
mod subsystem {
    fn start<C: 'static>(context: C) {
        tokio::spawn(async move { drop(context) });
    }
}

#[cfg_attr(not(web), trait_variant::make(Send + Sync))]
pub trait Client {
    async fn fetch(&self);
}

pub trait Cached: Client {}

fn keep<C: Client + 'static>(client: C) {
    tokio::spawn(async move { drop(client) });
}

fn keep_cached(client: impl Cached + 'static) {
    tokio::spawn(async move { drop(client) });
}

fn keep_any(client: Box<dyn Named>) {
    tokio::spawn(async move { drop(client) });
}

#[names::named]
pub trait Named {}

// This one makes another trait, and leaves the one it stands on alone.
#[trait_variant::make(SendStore: Send)]
pub trait Store {
    async fn load(&self);
}

fn keep_store<S: Store + 'static>(store: S) {
    tokio::spawn(async move { drop(store) }); // want non_send_in_spawn
}

fn keep_send_store<S: SendStore + 'static>(store: S) {
    tokio::spawn(async move { drop(store) });
}

// Nor do these add bounds.
#[tracing::instrument(skip_all)]
fn traced<C: 'static>(context: C) {
    tokio::spawn(async move { drop(context) }); // want non_send_in_spawn
}

// The fields of a type may be others as well; what its derives read changes none.
#[database::tracked]
struct Row {
    shared: std::rc::Rc<u8>,
}

#[derive(Debug)]
#[serde(rename_all = "lowercase")]
struct Line {
    shared: std::rc::Rc<u8>,
}

fn send_row(row: Row) {
    tokio::spawn(async move { drop(row) });
}

fn send_line(line: Line) {
    tokio::spawn(async move { drop(line) }); // want non_send_in_spawn
}
