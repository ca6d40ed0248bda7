#![wakeful::source = "mongodb 3.9.1 source and documentation, results/"]

#[derive(Clone, Debug)]
pub struct InsertOneResult {
    pub inserted_id: Bson,
}

#[derive(Clone, Debug)]
pub struct InsertManyResult {
    pub inserted_ids: std::collections::HashMap<usize, Bson>,
}

#[derive(Clone, Debug)]
pub struct UpdateResult {
    pub matched_count: u64,
    pub modified_count: u64,
    pub upserted_id: Option<Bson>,
}

#[derive(Clone, Debug)]
pub struct DeleteResult {
    pub deleted_count: u64,
}

#[derive(Clone, Debug)]
pub struct CreateIndexResult {
    pub index_name: String,
}

#[derive(Clone, Debug)]
pub struct CreateIndexesResult {
    pub index_names: Vec<String>,
}
