#![wakeful::source = "serialport 4.10.1 source and documentation"]

// How long a read waits is the timeout of the port, which is zero unless it is
// set; nothing is said of reading and writing.

use std::borrow::Cow;
use std::io::{Read, Write};
use std::time::Duration;

pub fn new<'a>(path: impl Into<Cow<'a, str>>, baud_rate: u32) -> SerialPortBuilder;

#[wakeful::blocking = "asks the system for its devices"]
pub fn available_ports() -> Result<Vec<SerialPortInfo>>;

#[derive(Clone, Debug)]
pub struct SerialPortBuilder {
    owned: Box<()>,
}
impl SerialPortBuilder {
    pub fn path<'a>(self, path: impl Into<Cow<'a, str>>) -> Self;
    pub fn baud_rate(self, baud_rate: u32) -> Self;
    pub fn data_bits(self, data_bits: DataBits) -> Self;
    pub fn flow_control(self, flow_control: FlowControl) -> Self;
    pub fn parity(self, parity: Parity) -> Self;
    pub fn stop_bits(self, stop_bits: StopBits) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    #[wakeful::blocking = "opens the device"]
    pub fn open(self) -> Result<Box<dyn SerialPort>>;
    #[wakeful::blocking = "opens the device"]
    pub fn open_native(self) -> Result<TTYPort>;
}

pub trait SerialPort: Send + Read + Write {
    fn name(&self) -> Option<String>;
    fn baud_rate(&self) -> Result<u32>;
    fn timeout(&self) -> Duration;
    fn set_baud_rate(&mut self, baud_rate: u32) -> Result<()>;
    fn set_timeout(&mut self, timeout: Duration) -> Result<()>;
    fn bytes_to_read(&self) -> Result<u32>;
    fn bytes_to_write(&self) -> Result<u32>;
    fn clear(&self, buffer_to_clear: ClearBuffer) -> Result<()>;
    fn try_clone(&self) -> Result<Box<dyn SerialPort>>;
}
