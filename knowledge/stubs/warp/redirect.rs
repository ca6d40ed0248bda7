#![wakeful::source = "warp 0.4.3 documentation, warp::redirect"]

use crate::reply::Reply;
use http::uri::Uri;

pub trait AsLocation: Sealed {}
impl AsLocation for Uri {}

pub fn found(uri: impl AsLocation) -> impl Reply;

pub fn permanent(uri: impl AsLocation) -> impl Reply;

pub fn redirect(uri: impl AsLocation) -> impl Reply;

pub fn see_other(uri: impl AsLocation) -> impl Reply;

pub fn temporary(uri: impl AsLocation) -> impl Reply;
