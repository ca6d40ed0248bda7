mod memory;

pub trait /*|*/Store {
    async fn get(&self, id: u32) -> Option<String>;

    fn len(&self) -> usize;
}

pub trait Local {
    async fn get(&self) -> u32;/*|*/
}

pub trait Boxes {
    fn /*|*/get(&self) -> u32;
}

pub async fn use_it(store: &impl Store) -> usize {
    store.get(1).await.map_or(0, |s| s.len()) + store.len()
}
