//! Methods of a server that it runs as tasks, which a bound of the registering fn asks to be Send.

use jsonrpsee::RpcModule;
use std::rc::Rc;

fn methods(module: &mut RpcModule<u8>) {
    module.register_async_method("shared", |_, _, _| async move { // want non_send_in_spawn
        let shared = Rc::new(1);
        tokio::task::yield_now().await;
        *shared
    });
    module.register_async_method("counted", |_, count, _| async move {
        tokio::task::yield_now().await;
        *count
    });
}
