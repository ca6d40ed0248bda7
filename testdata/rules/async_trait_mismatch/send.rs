use async_trait::async_trait;
use std::rc::Rc;

#[async_trait]
trait Job {
    async fn run(&self) -> u32;
}

struct Plain;

#[async_trait(?Send)]
impl Job for Plain {
    async fn run(&self) -> u32 { // want async_trait_mismatch
        1
    }
}

struct Local;

#[async_trait(?Send)]
impl Job for Local {
    async fn run(&self) -> u32 { // want async_trait_mismatch
        let n = Rc::new(1);
        std::future::ready(()).await;
        *n
    }
}

#[async_trait(?Send)]
trait LocalJob {
    async fn run(&self) -> u32;
}

#[async_trait::async_trait]
impl LocalJob for Plain {
    async fn run(&self) -> u32 { // want async_trait_mismatch
        1
    }
}

#[async_trait(?Send)]
impl LocalJob for Local {
    async fn run(&self) -> u32 {
        1
    }
}
