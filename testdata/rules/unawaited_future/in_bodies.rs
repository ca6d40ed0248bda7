// What a body declares is known to the fns in it, too.
pub fn setup() {
    struct Db;

    impl Db {
        async fn save(&self) {}
    }

    async fn through_a_parameter(db: &Db) {
        db.save(); // want unawaited_future
        db.save().await;
    }

    async fn from_a_local() {
        let db = Db;
        db.save(); // want unawaited_future
    }

    trait Store {
        async fn load(&self) -> u32;
    }

    impl Store for Db {
        async fn load(&self) -> u32 {
            self.save(); // want unawaited_future
            7
        }
    }

    async fn through_a_trait(db: &Db) {
        db.load(); // want unawaited_future
    }
}
