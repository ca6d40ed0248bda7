#![wakeful::source = "reqwest 0.12.28 documentation, reqwest::header"]

pub use http::header::AsHeaderName;
pub use http::header::Drain;
pub use http::header::Entry;
pub use http::header::GetAll;
pub use http::header::HeaderMap;
pub use http::header::HeaderName;
pub use http::header::HeaderValue;
pub use http::header::IntoHeaderName;
pub use http::header::IntoIter;
pub use http::header::InvalidHeaderName;
pub use http::header::InvalidHeaderValue;
pub use http::header::Iter;
pub use http::header::IterMut;
pub use http::header::Keys;
pub use http::header::MaxSizeReached;
pub use http::header::OccupiedEntry;
pub use http::header::ToStrError;
pub use http::header::VacantEntry;
pub use http::header::ValueDrain;
pub use http::header::ValueIter;
pub use http::header::ValueIterMut;
pub use http::header::Values;
pub use http::header::ValuesMut;

pub const ACCEPT: http::header::HeaderName;

pub const ACCEPT_CHARSET: http::header::HeaderName;

pub const ACCEPT_ENCODING: http::header::HeaderName;

pub const ACCEPT_LANGUAGE: http::header::HeaderName;

pub const ACCEPT_RANGES: http::header::HeaderName;

pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: http::header::HeaderName;

pub const ACCESS_CONTROL_ALLOW_HEADERS: http::header::HeaderName;

pub const ACCESS_CONTROL_ALLOW_METHODS: http::header::HeaderName;

pub const ACCESS_CONTROL_ALLOW_ORIGIN: http::header::HeaderName;

pub const ACCESS_CONTROL_EXPOSE_HEADERS: http::header::HeaderName;

pub const ACCESS_CONTROL_MAX_AGE: http::header::HeaderName;

pub const ACCESS_CONTROL_REQUEST_HEADERS: http::header::HeaderName;

pub const ACCESS_CONTROL_REQUEST_METHOD: http::header::HeaderName;

pub const AGE: http::header::HeaderName;

pub const ALLOW: http::header::HeaderName;

pub const ALT_SVC: http::header::HeaderName;

pub const AUTHORIZATION: http::header::HeaderName;

pub const CACHE_CONTROL: http::header::HeaderName;

pub const CACHE_STATUS: http::header::HeaderName;

pub const CDN_CACHE_CONTROL: http::header::HeaderName;

pub const CONNECTION: http::header::HeaderName;

pub const CONTENT_DISPOSITION: http::header::HeaderName;

pub const CONTENT_ENCODING: http::header::HeaderName;

pub const CONTENT_LANGUAGE: http::header::HeaderName;

pub const CONTENT_LENGTH: http::header::HeaderName;

pub const CONTENT_LOCATION: http::header::HeaderName;

pub const CONTENT_RANGE: http::header::HeaderName;

pub const CONTENT_SECURITY_POLICY: http::header::HeaderName;

pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: http::header::HeaderName;

pub const CONTENT_TYPE: http::header::HeaderName;

pub const COOKIE: http::header::HeaderName;

pub const DATE: http::header::HeaderName;

pub const DNT: http::header::HeaderName;

pub const ETAG: http::header::HeaderName;

pub const EXPECT: http::header::HeaderName;

pub const EXPIRES: http::header::HeaderName;

pub const FORWARDED: http::header::HeaderName;

pub const FROM: http::header::HeaderName;

pub const HOST: http::header::HeaderName;

pub const IF_MATCH: http::header::HeaderName;

pub const IF_MODIFIED_SINCE: http::header::HeaderName;

pub const IF_NONE_MATCH: http::header::HeaderName;

pub const IF_RANGE: http::header::HeaderName;

pub const IF_UNMODIFIED_SINCE: http::header::HeaderName;

pub const LAST_MODIFIED: http::header::HeaderName;

pub const LINK: http::header::HeaderName;

pub const LOCATION: http::header::HeaderName;

pub const MAX_FORWARDS: http::header::HeaderName;

pub const ORIGIN: http::header::HeaderName;

pub const PRAGMA: http::header::HeaderName;

pub const PROXY_AUTHENTICATE: http::header::HeaderName;

pub const PROXY_AUTHORIZATION: http::header::HeaderName;

pub const PUBLIC_KEY_PINS: http::header::HeaderName;

pub const PUBLIC_KEY_PINS_REPORT_ONLY: http::header::HeaderName;

pub const RANGE: http::header::HeaderName;

pub const REFERER: http::header::HeaderName;

pub const REFERRER_POLICY: http::header::HeaderName;

pub const REFRESH: http::header::HeaderName;

pub const RETRY_AFTER: http::header::HeaderName;

pub const SEC_WEBSOCKET_ACCEPT: http::header::HeaderName;

pub const SEC_WEBSOCKET_EXTENSIONS: http::header::HeaderName;

pub const SEC_WEBSOCKET_KEY: http::header::HeaderName;

pub const SEC_WEBSOCKET_PROTOCOL: http::header::HeaderName;

pub const SEC_WEBSOCKET_VERSION: http::header::HeaderName;

pub const SERVER: http::header::HeaderName;

pub const SET_COOKIE: http::header::HeaderName;

pub const STRICT_TRANSPORT_SECURITY: http::header::HeaderName;

pub const TE: http::header::HeaderName;

pub const TRAILER: http::header::HeaderName;

pub const TRANSFER_ENCODING: http::header::HeaderName;

pub const UPGRADE: http::header::HeaderName;

pub const UPGRADE_INSECURE_REQUESTS: http::header::HeaderName;

pub const USER_AGENT: http::header::HeaderName;

pub const VARY: http::header::HeaderName;

pub const VIA: http::header::HeaderName;

pub const WARNING: http::header::HeaderName;

pub const WWW_AUTHENTICATE: http::header::HeaderName;

pub const X_CONTENT_TYPE_OPTIONS: http::header::HeaderName;

pub const X_DNS_PREFETCH_CONTROL: http::header::HeaderName;

pub const X_FRAME_OPTIONS: http::header::HeaderName;

pub const X_XSS_PROTECTION: http::header::HeaderName;
