#![wakeful::source = "tonic-health 0.14.9 source and documentation"]
#![wakeful::versions = "0.14"]

use std::fmt::Display;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServingStatus {
    Unknown,
    Serving,
    NotServing,
}
impl Display for ServingStatus {}

pub mod server {
    use crate::ServingStatus;
    use futures_core::stream::Stream;
    use std::fmt::Debug;
    use tonic::Status;

    #[derive(Clone, Debug)]
    pub struct HealthReporter {
        owned: Box<()>,
    }
    impl HealthReporter {
        pub fn new() -> Self;
        pub async fn set_serving<S>(&self) where S: NamedService;
        pub async fn set_not_serving<S>(&self) where S: NamedService;
        pub async fn set_service_status<S>(&self, service_name: S, status: ServingStatus) where S: AsRef<str>;
        pub async fn clear_service_status(&mut self, service_name: &str);
    }
    impl Default for HealthReporter {}

    #[derive(Debug)]
    pub struct HealthService {
        owned: Box<()>,
    }
    impl HealthService {
        pub fn from_health_reporter(health_reporter: HealthReporter) -> Self;
    }

    pub struct WatchStream {
        owned: Box<()>,
    }
    impl Stream for WatchStream {
        type Item = Result<HealthCheckResponse, Status>;
    }
    impl Debug for WatchStream {}

    pub fn health_reporter() -> (HealthReporter, HealthServer<impl Health>);
}
