// A macro on a module may write its traits anew, as one on the trait may.

#[maybe::boxed]
mod stores {
    pub trait Store {
        async fn load(&self) -> u32;
    }

    pub fn keep(store: Box<dyn Store>) {
        drop(store);
    }
}

pub trait Cache {
    async fn load(&self) -> u32;
}

pub fn keep(cache: Box<dyn Cache>) { // want dyn_async_trait
    drop(cache);
}
