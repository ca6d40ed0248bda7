trait Database {
    async fn get(&self, id: u32) -> Option<String>;
    async fn name(&self) -> String;
    fn size(&self) -> usize;
}

struct Memory;

impl Database for Memory {
    async fn get(&self, id: u32) -> Option<String> {
        load(id).await
    }

    async fn name(&self) -> String {
        "memory".into()
    }

    fn size(&self) -> usize {
        0
    }
}

async fn load(_: u32) -> Option<String> {
    None
}

async fn show(db: &dyn Database) { // want dyn_async_trait
    println!("{:?}", db.get(1).await);
}

fn keep(db: Box<dyn Database + Send>) -> usize { // want dyn_async_trait
    db.size()
}

async fn by_generic(db: &impl Database) {
    println!("{:?}", db.get(1).await);
}

async fn by_type_parameter<D: Database>(db: D) {
    println!("{:?}", db.name().await);
}
