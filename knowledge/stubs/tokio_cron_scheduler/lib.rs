#![wakeful::source = "tokio-cron-scheduler 0.15.1 source and documentation"]
#![wakeful::versions = "0.15"]

use crate::job_scheduler::JobsSchedulerLocked;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};
use uuid::Uuid;

pub use crate::job::JobLocked as Job;
pub use crate::job_scheduler::JobsSchedulerLocked as JobScheduler;

unsafe impl Send for JobsSchedulerLocked {}
unsafe impl Sync for JobsSchedulerLocked {}

#[derive(Clone, Debug)]
pub enum JobSchedulerError {
    CantRemove,
    CantAdd,
    CantInit,
    TickError,
    CantGetTimeUntil,
    Shutdown,
    ShutdownNotifier,
    AddShutdownNotifier,
    RemoveShutdownNotifier,
    FetchJob,
    SaveJob,
    StartScheduler,
    ErrorLoadingGuidList,
    ErrorLoadingJob,
    CouldNotGetTimeUntilNextTick,
    GetJobData,
    GetJobStore,
    JobTick,
    UpdateJobData,
    NoNextTick,
    CantListGuids,
    CantListNextTicks,
    NotifyOnStateError,
    ParseSchedule,
    JobTypeNotSet,
    RunOrRunAsyncNotSet,
    ScheduleNotSet,
}
impl Display for JobSchedulerError {}
impl Error for JobSchedulerError {}

pub struct JobBuilder<T> {
    pub job_id: Option<Uuid>,
    pub timezone: Option<T>,
    pub job_type: Option<JobType>,
    pub schedule: Option<Cron>,
    pub run: Option<Box<JobToRun>>,
    pub run_async: Option<Box<JobToRunAsync>>,
    pub duration: Option<Duration>,
    pub repeating: Option<bool>,
    pub instant: Option<Instant>,
}
impl JobBuilder<Utc> {
    pub fn new() -> Self;
}
impl<T: TimeZone> JobBuilder<T> {
    pub fn with_timezone<U: TimeZone>(self, timezone: U) -> JobBuilder<U>;
    pub fn with_job_id(self, job_id: Uuid) -> Self;
    pub fn with_job_type(self, job_type: JobType) -> Self;
    pub fn with_cron_job_type(self) -> Self;
    pub fn with_repeated_job_type(self) -> Self;
    pub fn with_one_shot_job_type(self) -> Self;
    pub fn with_schedule<TS>(self, schedule: TS) -> Result<Self, JobSchedulerError> where TS: ToString;
    pub fn with_run_sync(self, job: Box<JobToRun>) -> Self;
    pub fn with_run_async(self, job: Box<JobToRunAsync>) -> Self;
    pub fn every_seconds(self, seconds: u64) -> Self;
    pub fn after_seconds(self, seconds: u64) -> Self;
    pub fn at_instant(self, instant: Instant) -> Self;
    pub fn build(self) -> Result<JobLocked, JobSchedulerError>;
}
unsafe impl<T> Send for JobBuilder<T> where T: Send {}
unsafe impl<T> Sync for JobBuilder<T> where T: Sync {}

pub type JobToRun = dyn FnMut(JobId, JobsSchedulerLocked) + Send + Sync;

pub type JobToRunAsync = dyn FnMut(JobId, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync;

pub type OnJobNotification = dyn FnMut(JobId, NotificationId, JobState) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync;

pub mod job {
    use crate::job_scheduler::JobsSchedulerLocked;
    use crate::{JobSchedulerError, OnJobNotification};
    use std::future::Future;
    use std::pin::Pin;
    use std::time::{Duration, Instant};
    use uuid::Uuid;

    #[derive(Clone)]
    pub struct JobLocked {
        owned: Box<()>,
    }
    impl JobLocked {
        pub fn new<S, T>(schedule: S, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) + Send + Sync, S: ToString;
        pub fn new_tz<S, T, TZ>(schedule: S, timezone: TZ, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) + Send + Sync, S: ToString, TZ: TimeZone;
        pub fn new_async<S, T>(schedule: S, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync, S: ToString;
        pub fn new_async_tz<S, T, TZ>(schedule: S, timezone: TZ, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync, S: ToString, TZ: TimeZone;
        pub fn new_cron_job<S, T, E>(schedule: S, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) + Send + Sync, S: ToString;
        pub fn new_cron_job_async<S, T>(schedule: S, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync, S: ToString;
        pub fn new_cron_job_async_tz<S, T, TZ>(schedule: S, timezone: TZ, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync, S: ToString, TZ: TimeZone;
        pub fn new_one_shot<T>(duration: Duration, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) + Send + Sync;
        pub fn new_one_shot_async<T>(duration: Duration, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync;
        pub fn new_one_shot_at_instant<T>(instant: Instant, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) + Send + Sync;
        pub fn new_one_shot_at_instant_async<T>(instant: Instant, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync;
        pub fn new_repeated<T>(duration: Duration, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) + Send + Sync;
        pub fn new_repeated_async<T>(duration: Duration, run: T) -> Result<Self, JobSchedulerError> where T: 'static + FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync;
        pub fn tick(&mut self) -> Result<bool, JobSchedulerError>;
        pub fn guid(&self) -> Uuid;
        pub async fn on_notifications_add(&self, job_scheduler: &JobsSchedulerLocked, run: Box<OnJobNotification>, states: Vec<JobState>) -> Result<Uuid, JobSchedulerError>;
        pub async fn on_start_notification_add(&self, job_scheduler: &JobsSchedulerLocked, on_start: Box<OnJobNotification>) -> Result<Uuid, JobSchedulerError>;
        pub async fn on_notification_removal(&self, job_scheduler: &JobsSchedulerLocked, notification_id: &Uuid, states: Option<Vec<JobState>>) -> Result<(NotificationId, bool), JobSchedulerError>;
        pub async fn on_start_notification_remove(&self, job_scheduler: &JobsSchedulerLocked, notification_id: &Uuid) -> Result<bool, JobSchedulerError>;
        pub async fn on_done_notification_add(&mut self, job_scheduler: &JobsSchedulerLocked, on_stop: Box<OnJobNotification>) -> Result<Uuid, JobSchedulerError>;
        pub async fn on_done_notification_remove(&mut self, job_scheduler: &JobsSchedulerLocked, notification_id: &Uuid) -> Result<bool, JobSchedulerError>;
        pub async fn on_removed_notification_add(&mut self, job_scheduler: &JobsSchedulerLocked, on_removed: Box<OnJobNotification>) -> Result<Uuid, JobSchedulerError>;
        pub async fn on_removed_notification_remove(&mut self, job_scheduler: &JobsSchedulerLocked, notification_id: &Uuid) -> Result<bool, JobSchedulerError>;
        pub async fn on_stop_notification_add(&mut self, job_scheduler: &JobsSchedulerLocked, on_removed: Box<OnJobNotification>) -> Result<Uuid, JobSchedulerError>;
        pub async fn on_stop_notification_remove(&mut self, job_scheduler: &JobsSchedulerLocked, notification_id: &Uuid) -> Result<bool, JobSchedulerError>;
        pub fn set_job_data(&mut self, job_data: JobStoredData) -> Result<(), JobSchedulerError>;
        pub fn set_stop(&mut self, stop: bool) -> Result<(), JobSchedulerError>;
        pub fn job_data(&mut self) -> Result<JobStoredData, JobSchedulerError>;
        pub fn schedule_to_cron<T: ToString>(schedule: T) -> Result<String, JobSchedulerError>;
    }
}

mod job_scheduler {
    use crate::JobSchedulerError;
    use crate::job::JobLocked;
    use std::future::Future;
    use std::pin::Pin;
    use std::time::Duration;
    use uuid::Uuid;

    pub struct JobsSchedulerLocked {
        pub context: Arc<Context>,
        pub inited: Arc<AtomicBool>,
        pub job_creator: Arc<RwLock<JobCreator>>,
        pub job_deleter: Arc<RwLock<JobDeleter>>,
        pub job_runner: Arc<RwLock<JobRunner>>,
        pub notification_creator: Arc<RwLock<NotificationCreator>>,
        pub notification_deleter: Arc<RwLock<NotificationDeleter>>,
        pub notification_runner: Arc<RwLock<NotificationRunner>>,
        pub scheduler: Arc<RwLock<Scheduler>>,
        pub shutdown_notifier: Option<Arc<RwLock<Box<dyn FnMut() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>>>>,
    }
    impl JobsSchedulerLocked {
        pub async fn inited(&self) -> bool;
        pub async fn init(&mut self) -> Result<(), JobSchedulerError>;
        pub async fn new() -> Result<Self, JobSchedulerError>;
        pub async fn new_with_channel_size(channel_size: usize) -> Result<Self, JobSchedulerError>;
        pub async fn new_with_storage_and_code(metadata_storage: Box<dyn MetaDataStorage + Send + Sync>, notification_storage: Box<dyn NotificationStore + Send + Sync>, job_code: Box<dyn JobCode + Send + Sync>, notification_code: Box<dyn NotificationCode + Send + Sync>, channel_size: usize) -> Result<Self, JobSchedulerError>;
        pub async fn add(&self, job: JobLocked) -> Result<Uuid, JobSchedulerError>;
        pub async fn remove(&self, to_be_removed: &Uuid) -> Result<(), JobSchedulerError>;
        pub async fn start(&self) -> Result<(), JobSchedulerError>;
        pub async fn time_till_next_job(&mut self) -> Result<Option<Duration>, JobSchedulerError>;
        pub async fn next_tick_for_job(&mut self, job_id: Uuid) -> Result<Option<DateTime<Utc>>, JobSchedulerError>;
        pub async fn shutdown(&mut self) -> Result<(), JobSchedulerError>;
        pub fn set_shutdown_handler(&mut self, job: Box<dyn FnMut() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>);
        pub fn remove_shutdown_handler(&mut self);
        pub fn context(&self) -> Arc<Context>;
    }
    impl Clone for JobsSchedulerLocked {}
}
