#![wakeful::source = "tungstenite 0.30.0 documentation, tungstenite::handshake"]

pub mod client;
pub mod server;

use crate::error::Error;
use std::fmt::{Debug, Display};

pub enum HandshakeError<Role: HandshakeRole> {
    Interrupted(MidHandshake<Role>),
    Failure(Error),
}
impl<Role: HandshakeRole> Debug for HandshakeError<Role> {}
impl<Role: HandshakeRole> Display for HandshakeError<Role> {}
impl<Role: HandshakeRole> From<Error> for HandshakeError<Role> {}
impl<Role: HandshakeRole> std::error::Error for HandshakeError<Role> {}

#[derive(Debug)]
pub struct MidHandshake<Role: HandshakeRole> {
    owned: Box<()>,
}
impl<Role: HandshakeRole> MidHandshake<Role> {
    pub fn get_ref(&self) -> &HandshakeMachine<Role::InternalStream>;
    pub fn get_mut(&mut self) -> &mut HandshakeMachine<Role::InternalStream>;
    pub fn handshake(self) -> Result<Role::FinalResult, HandshakeError<Role>>;
}
unsafe impl<Role> Send for MidHandshake<Role> where Role: Send, <Role as HandshakeRole>::InternalStream: Send {}
unsafe impl<Role> Sync for MidHandshake<Role> where Role: Sync, <Role as HandshakeRole>::InternalStream: Sync {}
impl<Role> Unpin for MidHandshake<Role> where Role: Unpin, <Role as HandshakeRole>::InternalStream: Unpin {}

pub trait HandshakeRole {}
