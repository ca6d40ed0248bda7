#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::classify"]

#[derive(Clone, Debug, Default)]
pub struct GrpcErrorsAsFailures {
    owned: Box<()>,
}
impl GrpcErrorsAsFailures {
    pub fn new() -> Self;
    pub fn with_success(self, code: GrpcCode) -> Self;
    pub fn make_classifier() -> SharedClassifier<Self>;
}

#[derive(Clone, Debug, Default)]
pub struct ServerErrorsAsFailures {
    owned: Box<()>,
}
impl ServerErrorsAsFailures {
    pub fn new() -> Self;
    pub fn make_classifier() -> SharedClassifier<Self>;
}

#[derive(Clone, Debug)]
pub struct SharedClassifier<C> {
    owned: Box<()>,
}
impl<C> SharedClassifier<C> {
    pub fn new(classifier: C) -> Self where C: ClassifyResponse + Clone;
}
unsafe impl<C> Send for SharedClassifier<C> where C: Send {}
unsafe impl<C> Sync for SharedClassifier<C> where C: Sync {}
impl<C> Unpin for SharedClassifier<C> where C: Unpin {}
