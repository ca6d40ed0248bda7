//! What is set for a thread holds for whatever else runs there.

use tracing::subscriber::{set_default, NoSubscriber};

async fn work() {
    tokio::task::yield_now().await;
}

async fn quiet() {
    let _quiet = set_default(NoSubscriber::default()); // want await_holding_guard
    work().await;
}

#[tokio::test]
async fn quiet_test() {
    let _quiet = set_default(NoSubscriber::default());
    tokio::spawn(work()).await.unwrap();
}

#[tokio::test(flavor = "current_thread")]
async fn quiet_test_on_its_thread() {
    let _quiet = set_default(NoSubscriber::default());
    work().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn quiet_in_one_of_the_threads() {
    let _quiet = set_default(NoSubscriber::default()); // want await_holding_guard
    work().await;
}

#[tokio::main(flavor = "current_thread")]
async fn quiet_while_all_runs() {
    let _quiet = set_default(NoSubscriber::default());
    work().await;
}

#[tokio::test]
async fn a_span_is_not_of_the_tasks_beside_it() {
    let _entered = tracing::info_span!("test").entered(); // want await_holding_guard
    tokio::spawn(work()).await.unwrap();
}

async fn quiet_meanwhile() {
    tracing::subscriber::with_default(NoSubscriber::default(), || println!("quiet"));
    work().await;
}

async fn entered(other: tokio::runtime::Handle) {
    let _entered = other.enter(); // want await_holding_guard
    work().await;
}

async fn entered_to_spawn(other: tokio::runtime::Handle) {
    let task = {
        let _entered = other.enter();
        tokio::spawn(work())
    };
    task.await.unwrap();
}

async fn traced() {
    let _context = opentelemetry::Context::current().attach(); // want await_holding_guard
    work().await;
}

async fn traced_in_its_polls() {
    use opentelemetry::trace::FutureExt;
    work().with_context(opentelemetry::Context::current()).await;
}

async fn reported() {
    let hub = std::sync::Arc::new(sentry::Hub::new_from_top(sentry::Hub::current()));
    let _hub = sentry::HubSwitchGuard::new(hub); // want await_holding_guard
    work().await;
}

async fn reported_in_its_polls() {
    use sentry::SentryFutureExt;
    work().bind_hub(sentry::Hub::current()).await;
}
