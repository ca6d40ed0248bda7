#![wakeful::source = "mongodb 3.9.1 source and documentation, client/options.rs"]

use crate::action::ParseConnectionString;

#[derive(Clone, Debug, Default)]
pub struct ClientOptions {
    pub app_name: Option<String>,
    pub max_pool_size: Option<u32>,
    pub min_pool_size: Option<u32>,
    pub default_database: Option<String>,
    owned: Box<()>,
}
impl ClientOptions {
    pub fn parse<C>(conn_str: C) -> ParseConnectionString;
}
