//! What a controller of Kubernetes calls for each object has to be Send, as it is spawned.

use kube::runtime::controller::{Action, Controller};
use kube::runtime::watcher;
use kube::{Api, Client};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

async fn counted(pod: Arc<Pod>, _: Arc<()>) -> Result<Action, kube::Error> {
    let seen = Rc::new(RefCell::new(0));
    tokio::task::yield_now().await;
    *seen.borrow_mut() += 1;
    Ok(Action::requeue(Duration::from_secs(60)))
}

async fn plain(pod: Arc<Pod>, client: Arc<Client>) -> Result<Action, kube::Error> {
    tokio::task::yield_now().await;
    Ok(Action::await_change())
}

fn run(client: Client) {
    let pods: Api<Pod> = Api::default_namespaced(client.clone());
    let _ = Controller::new(pods.clone(), watcher::Config::default()).run(counted, |_, _, _| Action::await_change(), Arc::new(())); // want non_send_in_spawn
    let _ = Controller::new(pods, watcher::Config::default()).run(plain, |_, _, _| Action::await_change(), Arc::new(client));
}
