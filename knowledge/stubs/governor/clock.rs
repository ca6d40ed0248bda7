#![wakeful::source = "governor 0.10.4 documentation and sources, governor::clock"]

use std::fmt::Debug;
use std::ops::Add;
use std::time::{Duration, Instant, SystemTime};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FakeRelativeClock {
    owned: Box<()>,
}
impl FakeRelativeClock {
    pub fn advance(&self, by: Duration);
}
impl Clock for FakeRelativeClock {
    type Instant = Nanos;
}

#[derive(Clone, Debug, Default)]
pub struct MonotonicClock;
impl Clock for MonotonicClock {
    type Instant = Instant;
}
impl ReasonablyRealtime for MonotonicClock {}

#[derive(Clone, Debug, Default)]
pub struct QuantaClock {
    owned: Box<()>,
}
impl Clock for QuantaClock {
    type Instant = QuantaInstant;
}
impl ReasonablyRealtime for QuantaClock {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct QuantaInstant {}
impl Add<Nanos> for QuantaInstant {
    type Output = QuantaInstant;
}
impl Reference for QuantaInstant {}

#[derive(Clone, Debug)]
pub struct QuantaUpkeepClock {
    owned: Box<()>,
}
impl QuantaUpkeepClock {
    pub fn from_interval(interval: Duration) -> Result<QuantaUpkeepClock, quanta::upkeep::Error>;
    pub fn from_builder(builder: quanta::upkeep::Upkeep) -> Result<QuantaUpkeepClock, quanta::upkeep::Error>;
}
impl Clock for QuantaUpkeepClock {
    type Instant = QuantaInstant;
}

#[derive(Clone, Debug, Default)]
pub struct SystemClock;
impl Clock for SystemClock {
    type Instant = SystemTime;
}
impl ReasonablyRealtime for SystemClock {}

pub trait Clock {
    type Instant: Reference;
    fn now(&self) -> Self::Instant;
}

pub trait ReasonablyRealtime: Clock {
    fn reference_point(&self) -> Self::Instant;
}

pub trait Reference: Sized + Add<Nanos, Output = Self> + PartialEq + Eq + Ord + Copy + Clone + Send + Sync + Debug {
    fn duration_since(&self, earlier: Self) -> Nanos;
    fn saturating_sub(&self, duration: Nanos) -> Self;
}
impl Reference for Duration {}
impl Reference for Instant {}
impl Reference for SystemTime {}

pub type DefaultClock = QuantaClock;
