mod cache;
mod profile;

pub use profile::Profile;

#[derive(Default)]
pub struct Session {
    pub profile: Profile,
    cache: cache::Cache,
}
