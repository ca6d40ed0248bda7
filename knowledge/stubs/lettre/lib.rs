#![wakeful::source = "lettre 0.11.23 documentation and sources"]

use crate::transport::smtp::SmtpTransportBuilder;

pub trait Transport {
    type Ok;
    type Error;
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
    fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
}

#[derive(Clone)]
pub struct SmtpTransport {
    owned: Box<()>,
}
impl SmtpTransport {
    pub fn unencrypted_localhost() -> SmtpTransport;
    pub fn builder_dangerous<T>(server: T) -> SmtpTransportBuilder;
    #[wakeful::blocking = "hands the mail to the server"]
    pub fn test_connection(&self) -> Result<bool, Error>;
}
impl Transport for SmtpTransport {
    type Ok = Response;
    type Error = Error;
    #[wakeful::blocking = "hands the mail to the server"]
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
    #[wakeful::blocking = "hands the mail to the server"]
    fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
}

pub mod transport {
    pub mod smtp {
        use crate::SmtpTransport;
        use std::time::Duration;

        #[derive(Clone)]
        pub struct SmtpTransportBuilder {
            owned: Box<()>,
        }
        impl SmtpTransportBuilder {
            pub fn credentials(self, credentials: Credentials) -> Self;
            pub fn timeout(self, timeout: Option<Duration>) -> Self;
            pub fn port(self, port: u16) -> Self;
            pub fn build(self) -> SmtpTransport;
        }
    }
}
