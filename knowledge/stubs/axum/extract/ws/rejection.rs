#![wakeful::source = "axum 0.8.9 documentation, axum::extract::ws::rejection"]

use axum_core::response::IntoResponse;
use http::status::StatusCode;
use std::error::Error;
use std::fmt::Display;

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ConnectionNotUpgradable;
impl ConnectionNotUpgradable {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for ConnectionNotUpgradable {}
impl Error for ConnectionNotUpgradable {}
impl IntoResponse for ConnectionNotUpgradable {}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct InvalidConnectionHeader;
impl InvalidConnectionHeader {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for InvalidConnectionHeader {}
impl Error for InvalidConnectionHeader {}
impl IntoResponse for InvalidConnectionHeader {}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct InvalidProtocolPseudoheader;
impl InvalidProtocolPseudoheader {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for InvalidProtocolPseudoheader {}
impl Error for InvalidProtocolPseudoheader {}
impl IntoResponse for InvalidProtocolPseudoheader {}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct InvalidUpgradeHeader;
impl InvalidUpgradeHeader {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for InvalidUpgradeHeader {}
impl Error for InvalidUpgradeHeader {}
impl IntoResponse for InvalidUpgradeHeader {}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct InvalidWebSocketVersionHeader;
impl InvalidWebSocketVersionHeader {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for InvalidWebSocketVersionHeader {}
impl Error for InvalidWebSocketVersionHeader {}
impl IntoResponse for InvalidWebSocketVersionHeader {}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct MethodNotConnect;
impl MethodNotConnect {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for MethodNotConnect {}
impl Error for MethodNotConnect {}
impl IntoResponse for MethodNotConnect {}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct MethodNotGet;
impl MethodNotGet {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for MethodNotGet {}
impl Error for MethodNotGet {}
impl IntoResponse for MethodNotGet {}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct WebSocketKeyHeaderMissing;
impl WebSocketKeyHeaderMissing {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for WebSocketKeyHeaderMissing {}
impl Error for WebSocketKeyHeaderMissing {}
impl IntoResponse for WebSocketKeyHeaderMissing {}

#[derive(Debug)]
#[non_exhaustive]
pub enum WebSocketUpgradeRejection {
    MethodNotGet(MethodNotGet),
    MethodNotConnect(MethodNotConnect),
    InvalidConnectionHeader(InvalidConnectionHeader),
    InvalidUpgradeHeader(InvalidUpgradeHeader),
    InvalidProtocolPseudoheader(InvalidProtocolPseudoheader),
    InvalidWebSocketVersionHeader(InvalidWebSocketVersionHeader),
    WebSocketKeyHeaderMissing(WebSocketKeyHeaderMissing),
    ConnectionNotUpgradable(ConnectionNotUpgradable),
}
impl WebSocketUpgradeRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for WebSocketUpgradeRejection {}
impl Error for WebSocketUpgradeRejection {}
impl From<ConnectionNotUpgradable> for WebSocketUpgradeRejection {}
impl From<InvalidConnectionHeader> for WebSocketUpgradeRejection {}
impl From<InvalidProtocolPseudoheader> for WebSocketUpgradeRejection {}
impl From<InvalidUpgradeHeader> for WebSocketUpgradeRejection {}
impl From<InvalidWebSocketVersionHeader> for WebSocketUpgradeRejection {}
impl From<MethodNotConnect> for WebSocketUpgradeRejection {}
impl From<MethodNotGet> for WebSocketUpgradeRejection {}
impl From<WebSocketKeyHeaderMissing> for WebSocketUpgradeRejection {}
impl IntoResponse for WebSocketUpgradeRejection {}
