//! Requests to Kubernetes.

use kube::api::{Api, DeleteParams};

async fn forgotten(pods: &Api<Pod>) -> kube::Result<()> {
    let gone = pods.delete("one", &DeleteParams::default()); // want unawaited_future
    pods.delete("two", &DeleteParams::default()).await?;
    Ok(())
}
