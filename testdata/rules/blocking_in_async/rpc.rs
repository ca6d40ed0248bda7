//! The async methods of an RPC server are tasks, and its blocking ones are not.

use jsonrpsee::server::RpcModule;
use std::time::Duration;

fn methods(module: &mut RpcModule<Duration>) {
    module.register_async_method("sleep", |_, time, _| async move {
        std::thread::sleep(*time); // want blocking_in_async
    });
    module.register_blocking_method("block", |_, time, _| std::thread::sleep(*time));
}
