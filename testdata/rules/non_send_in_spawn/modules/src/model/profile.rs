use std::sync::Arc;

#[derive(Default, Clone)]
pub struct Profile {
    pub name: Arc<str>,
}
