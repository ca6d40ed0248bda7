#![wakeful::source = "reqwest 0.12.28 documentation, reqwest::retry"]

#[derive(Debug)]
pub struct Builder {
    owned: Box<()>,
}
impl Builder {
    pub fn scoped(scope: impl Scope) -> Self;
    pub fn no_budget(self) -> Self;
    pub fn max_extra_load(self, extra_percent: f32) -> Self;
    pub fn max_retries_per_request(self, max: u32) -> Self;
    pub fn classify_fn<F>(self, func: F) -> Self where F: Fn(ReqRep<'_>) -> Action + Send + Sync + 'static;
    pub fn classify(self, classifier: impl Classify) -> Self;
}

pub fn for_host<S>(host: S) -> Builder where S: for<'a> PartialEq<&'a str> + Send + Sync + 'static;

pub fn never() -> Builder;
