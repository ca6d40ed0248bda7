//! A future that becomes an awaitable of Python is spawned.

use pyo3::prelude::*;
use std::rc::Rc;

fn counted(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    pyo3_async_runtimes::tokio::future_into_py(py, async { // want non_send_in_spawn
        let count = Rc::new(1);
        tokio::task::yield_now().await;
        Ok(*count)
    })
}

fn local(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    pyo3_async_runtimes::tokio::local_future_into_py(py, async {
        let count = Rc::new(1);
        tokio::task::yield_now().await;
        Ok(*count)
    })
}
