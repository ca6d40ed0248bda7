// What newer releases of a crate ask for, older ones do not: hyper 0.14's Body is a type
// and not a trait, and axum up to 0.7 asks of no service, layer or handler that it is Sync.
use hyper::body::Body;

#[async_trait::async_trait]
trait Extract {
    async fn extract(parts: &mut Parts<Body>) -> u32;
}

struct Parts<B>(B);
struct Length;

#[async_trait::async_trait]
impl Extract for Length {
    async fn extract(parts: &mut Parts<Body>) -> u32 {
        let size = get().await;
        drop(parts);
        size
    }
}

async fn get() -> u32 {
    1
}

fn serve<S>(router: axum::Router, service: S) -> axum::Router
where
    S: tower::Service<http::Request<Body>, Error = std::convert::Infallible> + Clone + Send + 'static,
    S::Response: axum::response::IntoResponse,
    S::Future: Send + 'static,
{
    router.route_service("/", service)
}

// That it is Send, all ask for.
fn share<S>(router: axum::Router, service: S) -> axum::Router
where
    S: tower::Service<http::Request<Body>, Error = std::convert::Infallible> + Clone + 'static,
    S::Response: axum::response::IntoResponse,
    S::Future: Send + 'static,
{
    router.route_service("/", service) // want non_send_in_spawn
}
