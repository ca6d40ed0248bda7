//! What waits until telemetry is written, at the end of a program or of a request.

use opentelemetry_sdk::metrics::SdkMeterProvider;
use opentelemetry_sdk::trace::SdkTracerProvider;

async fn flushed(traces: &SdkTracerProvider) {
    if let Err(err) = traces.force_flush() { // want blocking_in_async
        println!("{err:?}");
    }
}

async fn ended(metrics: SdkMeterProvider) {
    let _ = metrics.shutdown();
}

async fn flushed_elsewhere(metrics: SdkMeterProvider) {
    let _ = tokio::task::spawn_blocking(move || metrics.force_flush()).await;
}

fn built() -> SdkTracerProvider {
    SdkTracerProvider::builder().build()
}
