#![wakeful::source = "actix-web 4.18.1 documentation, actix_web::error"]

use actix_http::body::BoxBody;
use crate::{HttpResponse, Responder};
use http::status::StatusCode;
use std::fmt::{Debug, Display};

pub use actix_http::error::DispatchError;
pub use crate::Error;
pub use crate::ResponseError;
pub use http::Error as HttpError;

#[derive(Debug)]
#[non_exhaustive]
pub struct BlockingError;
impl Display for BlockingError {}
impl ResponseError for BlockingError {}
impl std::error::Error for BlockingError {}

#[derive(Debug)]
pub enum EitherExtractError<L, R> {
    Bytes(Error),
    Extract(L, R),
}

pub struct InternalError<T> {
    owned: Box<()>,
}
impl<T> InternalError<T> {
    pub fn new(cause: T, status: StatusCode) -> Self;
    pub fn from_response(cause: T, response: HttpResponse) -> Self;
}
impl<T: Debug> Debug for InternalError<T> {}
impl<T: Display> Display for InternalError<T> {}
impl<T> Responder for InternalError<T> where T: Debug + Display + 'static {
    type Body = BoxBody;
}
impl<T> ResponseError for InternalError<T> where T: Debug + Display {}
impl<T> !Send for InternalError<T> {}
impl<T> !Sync for InternalError<T> {}
impl<T> Unpin for InternalError<T> where T: Unpin {}

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub fn ErrorBadGateway<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorBadRequest<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorConflict<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorExpectationFailed<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorFailedDependency<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorForbidden<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorGatewayTimeout<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorGone<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorHttpVersionNotSupported<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorImATeapot<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorInsufficientStorage<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorInternalServerError<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorLengthRequired<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorLocked<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorLoopDetected<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorMethodNotAllowed<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorMisdirectedRequest<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorNetworkAuthenticationRequired<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorNotAcceptable<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorNotExtended<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorNotFound<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorNotImplemented<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorPayloadTooLarge<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorPaymentRequired<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorPreconditionFailed<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorPreconditionRequired<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorProxyAuthenticationRequired<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorRangeNotSatisfiable<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorRequestHeaderFieldsTooLarge<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorRequestTimeout<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorServiceUnavailable<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorTooManyRequests<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorUnauthorized<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorUnavailableForLegalReasons<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorUnprocessableEntity<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorUnsupportedMediaType<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorUpgradeRequired<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorUriTooLong<T>(err: T) -> Error where T: Debug + Display + 'static;

pub fn ErrorVariantAlsoNegotiates<T>(err: T) -> Error where T: Debug + Display + 'static;
