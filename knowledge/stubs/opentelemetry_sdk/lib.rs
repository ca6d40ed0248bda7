#![wakeful::source = "opentelemetry_sdk 0.33.1 source and documentation"]
#![wakeful::versions = "0.28, 0.29, 0.30, 0.31, 0.32, 0.33"]

// `BatchSpanProcessor` says of `shutdown` that it blocks, and on a runtime of one
// thread it may deadlock; `flush` waits in the same way, and so do the logs and
// the metrics. Of these only what flushes is marked: who calls `shutdown` ends the
// program, and has no task left to keep waiting.

pub mod trace {
    use std::time::Duration;

    use crate::error::OTelSdkResult;

    #[derive(Clone, Debug, Default)]
    pub struct SdkTracerProvider {
        owned: Box<()>,
    }
    impl SdkTracerProvider {
        pub fn builder() -> TracerProviderBuilder;
        #[wakeful::blocking = "waits until the spans are exported"]
        pub fn force_flush(&self) -> OTelSdkResult;
        pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult;
        pub fn shutdown(&self) -> OTelSdkResult;
    }

    #[derive(Debug, Default)]
    pub struct TracerProviderBuilder {
        owned: Box<()>,
    }
    impl TracerProviderBuilder {
        pub fn with_simple_exporter<T: 'static>(self, exporter: T) -> Self;
        pub fn with_batch_exporter<T: 'static>(self, exporter: T) -> Self;
        pub fn with_span_processor<T: 'static>(self, processor: T) -> Self;
        pub fn with_sampler(self, sampler: impl Into<Box<dyn ShouldSample>>) -> Self;
        pub fn with_id_generator<T: 'static>(self, id_generator: T) -> Self;
        pub fn with_resource(self, resource: Resource) -> Self;
        pub fn build(self) -> SdkTracerProvider;
    }
}

pub mod metrics {
    use std::time::Duration;

    use crate::error::OTelSdkResult;

    #[derive(Clone, Debug, Default)]
    pub struct SdkMeterProvider {
        owned: Box<()>,
    }
    impl SdkMeterProvider {
        pub fn builder() -> MeterProviderBuilder;
        #[wakeful::blocking = "waits until the metrics are exported"]
        pub fn force_flush(&self) -> OTelSdkResult;
        pub fn shutdown_with_timeout(&self, _timeout: Duration) -> OTelSdkResult;
        pub fn shutdown(&self) -> OTelSdkResult;
    }

    #[derive(Debug, Default)]
    pub struct MeterProviderBuilder {
        owned: Box<()>,
    }
    impl MeterProviderBuilder {
        pub fn with_resource(self, resource: Resource) -> Self;
        pub fn with_reader<T>(self, reader: T) -> Self;
        pub fn with_periodic_exporter<T>(self, exporter: T) -> Self;
        pub fn build(self) -> SdkMeterProvider;
    }
}

pub mod logs {
    use std::time::Duration;

    use crate::error::OTelSdkResult;

    #[derive(Clone, Debug)]
    pub struct SdkLoggerProvider {
        owned: Box<()>,
    }
    impl SdkLoggerProvider {
        pub fn builder() -> LoggerProviderBuilder;
        #[wakeful::blocking = "waits until the logs are exported"]
        pub fn force_flush(&self) -> OTelSdkResult;
        pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult;
        pub fn shutdown(&self) -> OTelSdkResult;
    }

    #[derive(Debug, Default)]
    pub struct LoggerProviderBuilder {
        owned: Box<()>,
    }
    impl LoggerProviderBuilder {
        pub fn with_simple_exporter<T: 'static>(self, exporter: T) -> Self;
        pub fn with_batch_exporter<T: 'static>(self, exporter: T) -> Self;
        pub fn with_log_processor<T: 'static>(self, processor: T) -> Self;
        pub fn with_resource(self, resource: Resource) -> Self;
        pub fn build(self) -> SdkLoggerProvider;
    }
}

pub mod error {
    use std::fmt::Display;
    use std::time::Duration;

    pub type OTelSdkResult = Result<(), OTelSdkError>;

    #[derive(Debug)]
    pub enum OTelSdkError {
        AlreadyShutdown,
        Timeout(Duration),
        InternalFailure(String),
    }
    impl Display for OTelSdkError {}
    impl std::error::Error for OTelSdkError {}
}
