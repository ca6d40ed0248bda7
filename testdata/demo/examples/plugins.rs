//! Rules of a team's own, chosen by name at run time.
//!
//! This example does not compile, on purpose: a trait with an `async fn` cannot
//! be a trait object.

use std::time::Duration;

trait Check {
    fn name(&self) -> &str;
    async fn allows(&self, link: &str) -> bool;
}

struct NoTracking;

impl Check for NoTracking {
    fn name(&self) -> &str {
        "no-tracking"
    }

    async fn allows(&self, link: &str) -> bool {
        tokio::time::sleep(Duration::from_millis(1)).await;
        !link.contains("utm_")
    }
}

/// A trait object is fine when the macro boxes the futures.
#[async_trait::async_trait]
trait Reporter {
    async fn report(&self, link: &str);
}

struct Plain;

#[async_trait::async_trait]
impl Reporter for Plain {
    async fn report(&self, link: &str) {
        println!("{link}");
    }
}

struct Plugins {
    checks: Vec<Box<dyn Check>>,
    reporter: Box<dyn Reporter>,
}

#[tokio::main]
async fn main() {
    let plugins = Plugins {
        checks: vec![Box::new(NoTracking)],
        reporter: Box::new(Plain),
    };
    for check in &plugins.checks {
        if !check.allows("http://example.org/?utm_source=x").await {
            plugins.reporter.report(check.name()).await;
        }
    }
}
