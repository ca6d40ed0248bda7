// What a supertrait says of its associated types holds for whatever has the trait.
mod sendable {
    pub trait Task: Future<Output: Send + 'static> + Send + 'static {}
    impl<F: Future<Output: Send + 'static> + Send + 'static> Task for F {}
    pub trait Named: Task {
        fn name(&self) -> String;
    }
}

mod any {
    pub trait Task: Future + Send + 'static {}
    impl<F: Future + Send + 'static> Task for F {}
}

fn spawn(task: impl sendable::Task) {
    tokio::spawn(task);
}

fn spawn_named<T: sendable::Named>(task: T) {
    println!("{}", task.name());
    tokio::spawn(task);
}

fn spawn_any(task: impl any::Task) {
    tokio::spawn(task); // want non_send_in_spawn
}

#[cfg(feature = "threads")]
mod either {
    pub trait Task: Future<Output: Send + 'static> + Send + 'static {}
}
#[cfg(not(feature = "threads"))]
mod either {
    pub trait Task: Future + 'static {}
}

fn spawn_either(task: impl either::Task) {
    #[cfg(feature = "threads")]
    tokio::spawn(task);
    #[cfg(not(feature = "threads"))]
    tokio::task::spawn_local(task);
}
