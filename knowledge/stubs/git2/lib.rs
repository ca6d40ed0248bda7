#![wakeful::source = "git2 0.21.0 documentation and sources"]

// What looks one thing up in a repository is mostly in memory by then, and
// nothing is said of it.

use std::path::Path;

pub struct Remote<'repo> {
    owned: Box<()>,
}
impl<'repo> Remote<'repo> {
    #[wakeful::blocking = "talks to the server of the repository"]
    pub fn connect(&mut self, dir: Direction) -> Result<(), Error>;
    #[wakeful::blocking = "talks to the server of the repository"]
    pub fn download<Str>(&mut self, specs: &[Str], opts: Option<&mut FetchOptions<'_>>) -> Result<(), Error>;
    #[wakeful::blocking = "talks to the server of the repository"]
    pub fn fetch<Str>(&mut self, refspecs: &[Str], opts: Option<&mut FetchOptions<'_>>, reflog_msg: Option<&str>) -> Result<(), Error>;
    #[wakeful::blocking = "talks to the server of the repository"]
    pub fn push<Str>(&mut self, refspecs: &[Str], opts: Option<&mut PushOptions<'_>>) -> Result<(), Error>;
}
impl<'repo> Clone for Remote<'repo> {}
impl<'repo> Drop for Remote<'repo> {}
impl<'repo> !Send for Remote<'repo> {}
impl<'repo> !Sync for Remote<'repo> {}

pub struct Repository {
    owned: Box<()>,
}
impl Repository {
    #[wakeful::blocking = "opens the repository on disk"]
    pub fn open<P>(path: P) -> Result<Repository, Error>;
    #[wakeful::blocking = "opens the repository on disk"]
    pub fn open_bare<P>(path: P) -> Result<Repository, Error>;
    #[wakeful::blocking = "opens the repository on disk"]
    pub fn discover<P>(path: P) -> Result<Repository, Error>;
    #[wakeful::blocking = "opens the repository on disk"]
    pub fn init<P>(path: P) -> Result<Repository, Error>;
    #[wakeful::blocking = "talks to the server of the repository"]
    pub fn clone<P>(url: &str, into: P) -> Result<Repository, Error>;
    #[wakeful::blocking = "talks to the server of the repository"]
    pub fn clone_recurse<P>(url: &str, into: P) -> Result<Repository, Error>;
    pub fn find_remote(&self, name: &str) -> Result<Remote<'_>, Error>;
    pub fn remote(&self, name: &str, url: &str) -> Result<Remote<'_>, Error>;
    pub fn remote_anonymous(&self, url: &str) -> Result<Remote<'_>, Error>;
    #[wakeful::blocking = "reads and writes the repository on disk"]
    pub fn reset(&self, target: &Object<'_>, kind: ResetType, checkout: Option<&mut CheckoutBuilder<'_>>) -> Result<(), Error>;
    #[wakeful::blocking = "reads and writes the repository on disk"]
    pub fn statuses(&self, options: Option<&mut StatusOptions>) -> Result<Statuses<'_>, Error>;
    #[wakeful::blocking = "reads and writes the repository on disk"]
    pub fn commit(&self, update_ref: Option<&str>, author: &Signature<'_>, committer: &Signature<'_>, message: &str, tree: &Tree<'_>, parents: &[&Commit<'_>]) -> Result<Oid, Error>;
    #[wakeful::blocking = "reads and writes the repository on disk"]
    pub fn checkout_head(&self, opts: Option<&mut CheckoutBuilder<'_>>) -> Result<(), Error>;
    #[wakeful::blocking = "reads and writes the repository on disk"]
    pub fn checkout_tree(&self, treeish: &Object<'_>, opts: Option<&mut CheckoutBuilder<'_>>) -> Result<(), Error>;
    #[wakeful::blocking_items = "reads the repository from disk"]
    pub fn revwalk(&self) -> Result<Revwalk<'_>, Error>;
    #[wakeful::blocking = "reads and writes the repository on disk"]
    pub fn diff_tree_to_tree(&self, old_tree: Option<&Tree<'_>>, new_tree: Option<&Tree<'_>>, opts: Option<&mut DiffOptions>) -> Result<Diff<'_>, Error>;
}
impl Drop for Repository {}
impl !Sync for Repository {}

pub struct Revwalk<'repo> {
    owned: Box<()>,
}
impl<'repo> Drop for Revwalk<'repo> {}
impl<'repo> Iterator for Revwalk<'repo> {
    type Item = Result<Oid, Error>;
    #[wakeful::blocking = "reads the repository from disk"]
    fn next(&mut self) -> Option<Result<Oid, Error>>;
}
impl<'repo> !Send for Revwalk<'repo> {}
impl<'repo> !Sync for Revwalk<'repo> {}

pub mod build {
    use crate::Repository;
    use std::path::Path;

    pub struct RepoBuilder<'cb> {
        owned: Box<()>,
    }
    impl<'cb> RepoBuilder<'cb> {
        pub fn new() -> RepoBuilder<'cb>;
        pub fn bare(&mut self, bare: bool) -> &mut RepoBuilder<'cb>;
        pub fn branch(&mut self, branch: &str) -> &mut RepoBuilder<'cb>;
        pub fn with_checkout(&mut self, checkout: CheckoutBuilder<'cb>) -> &mut RepoBuilder<'cb>;
        pub fn fetch_options(&mut self, fetch_opts: FetchOptions<'cb>) -> &mut RepoBuilder<'cb>;
        #[wakeful::blocking = "talks to the server of the repository"]
        pub fn clone(&mut self, url: &str, into: &Path) -> Result<Repository, Error>;
    }
    impl<'cb> !Send for RepoBuilder<'cb> {}
    impl<'cb> !Sync for RepoBuilder<'cb> {}
}
