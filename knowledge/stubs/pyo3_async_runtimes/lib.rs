#![wakeful::source = "pyo3-async-runtimes 0.30.0 source and documentation"]
#![wakeful::versions = "0.30"]

#[derive(Debug)]
pub struct TaskLocals {
    owned: Box<()>,
}
impl TaskLocals {
    pub fn new(event_loop: Bound<'_, PyAny>) -> Self;
    pub fn with_running_loop(py: Python<'_>) -> PyResult<Self>;
    pub fn with_context(self, context: Bound<'_, PyAny>) -> Self;
    pub fn copy_context(self, py: Python<'_>) -> PyResult<Self>;
    pub fn event_loop<'p>(&self, py: Python<'p>) -> Bound<'p, PyAny>;
    pub fn context<'p>(&self, py: Python<'p>) -> Bound<'p, PyAny>;
    pub fn clone_ref(&self, _py: Python<'_>) -> Self;
}
impl Clone for TaskLocals {}

pub mod tokio {
    use crate::TaskLocals;
    use std::future::Future;
    use ::tokio::runtime::{Builder, Runtime};

    pub fn future_into_py<F, T>(py: Python<'_>, fut: F) -> PyResult<Bound<'_, PyAny>> where F: Future<Output = PyResult<T>> + Send + 'static, T: for<'py> IntoPyObject<'py> + Send + 'static;

    pub fn future_into_py_with_locals<F, T>(py: Python<'_>, locals: TaskLocals, fut: F) -> PyResult<Bound<'_, PyAny>> where F: Future<Output = PyResult<T>> + Send + 'static, T: for<'py> IntoPyObject<'py> + Send + 'static;

    pub fn get_runtime<'a>() -> &'a Runtime;

    pub fn init(builder: Builder);

    pub fn into_future(awaitable: Bound<'_, PyAny>) -> PyResult<impl Future<Output = PyResult<Py<PyAny>>> + Send>;

    pub fn local_future_into_py<F, T>(py: Python<'_>, fut: F) -> PyResult<Bound<'_, PyAny>> where F: Future<Output = PyResult<T>> + 'static, T: for<'py> IntoPyObject<'py>;

    pub fn run<F, T>(py: Python<'_>, fut: F) -> PyResult<T> where F: Future<Output = PyResult<T>> + Send + 'static, T: Send + Sync + 'static;

    pub fn run_until_complete<F, T>(event_loop: Bound<'_, PyAny>, fut: F) -> PyResult<T> where F: Future<Output = PyResult<T>> + Send + 'static, T: Send + Sync + 'static;

    pub async fn scope<F, R>(locals: TaskLocals, fut: F) -> R where F: Future<Output = R> + Send + 'static;

    pub async fn scope_local<F, R>(locals: TaskLocals, fut: F) -> R where F: Future<Output = R> + 'static;
}
