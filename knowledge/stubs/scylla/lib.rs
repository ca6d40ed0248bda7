#![wakeful::source = "scylla 1.9.0 source and documentation"]
#![wakeful::versions = "1"]

pub mod client {
    pub mod session {
        use crate::client::pager::QueryPager;
        use crate::response::query_result::QueryResult;
        use std::sync::Arc;
        use uuid::Uuid;

        #[derive(Debug)]
        pub struct Session {
            owned: Box<()>,
        }
        impl Session {
            pub async fn query_unpaged(&self, statement: impl Into<Statement>, values: impl SerializeRow) -> Result<QueryResult, ExecutionError>;
            pub async fn query_single_page(&self, statement: impl Into<Statement>, values: impl SerializeRow, paging_state: PagingState) -> Result<(QueryResult, PagingStateResponse), ExecutionError>;
            pub async fn query_iter(&self, statement: impl Into<Statement>, values: impl SerializeRow) -> Result<QueryPager, PagerExecutionError>;
            pub async fn execute_unpaged(&self, prepared: &PreparedStatement, values: impl SerializeRow) -> Result<QueryResult, ExecutionError>;
            pub async fn execute_single_page(&self, prepared: &PreparedStatement, values: impl SerializeRow, paging_state: PagingState) -> Result<(QueryResult, PagingStateResponse), ExecutionError>;
            pub async fn execute_iter(&self, prepared: impl Into<PreparedStatement>, values: impl SerializeRow) -> Result<QueryPager, PagerExecutionError>;
            pub async fn batch(&self, batch: &Batch, values: impl BatchValues) -> Result<QueryResult, ExecutionError>;
            #[wakeful::slow = "a connection"]
            pub async fn connect(config: SessionConfig) -> Result<Self, NewSessionError>;
            pub async fn prepare(&self, statement: impl Into<Statement>) -> Result<PreparedStatement, PrepareError>;
            pub async fn prepare_batch(&self, batch: &Batch) -> Result<Batch, PrepareError>;
            pub async fn use_keyspace(&self, keyspace_name: impl Into<String>, case_sensitive: bool) -> Result<(), UseKeyspaceError>;
            pub async fn refresh_metadata(&self) -> Result<(), MetadataError>;
            pub fn get_cluster_state(&self) -> Arc<ClusterState>;
            pub async fn get_tracing_info(&self, tracing_id: &Uuid) -> Result<TracingInfo, TracingError>;
            pub async fn await_schema_agreement(&self) -> Result<Uuid, SchemaAgreementError>;
        }
    }

    pub mod session_builder {
        use crate::client::session::Session;
        use std::marker::PhantomData;
        use std::time::Duration;

        pub type SessionBuilder = GenericSessionBuilder<DefaultMode>;

        pub struct GenericSessionBuilder<Kind> {
            owned: Box<()>,
            marker: PhantomData<Kind>,
        }
        impl GenericSessionBuilder<DefaultMode> {
            pub fn new() -> Self;
        }
        impl<K> GenericSessionBuilder<K> {
            pub fn known_node(self, hostname: impl AsRef<str>) -> Self;
            pub fn known_nodes(self, hostnames: impl IntoIterator<Item = impl AsRef<str>>) -> Self;
            pub fn user(self, username: impl Into<String>, passwd: impl Into<String>) -> Self;
            pub fn default_execution_profile_handle(self, profile_handle: ExecutionProfileHandle) -> Self;
            pub fn use_keyspace(self, keyspace_name: impl Into<String>, case_sensitive: bool) -> Self;
            #[wakeful::slow = "a connection"]
            pub async fn build(&self) -> Result<Session, NewSessionError>;
            pub fn connection_timeout(self, duration: Duration) -> Self;
        }
        impl<Kind: Clone> Clone for GenericSessionBuilder<Kind> {}
    }

    pub mod caching_session {
        use crate::client::pager::QueryPager;
        use crate::client::session::Session;
        use crate::response::query_result::QueryResult;
        use std::marker::PhantomData;

        pub struct CachingSession<S = RandomState> where S: Clone {
            owned: Box<()>,
            marker: PhantomData<S>,
        }
        impl<S> CachingSession<S> where S: Clone {
            pub fn from(session: Session, cache_size: usize) -> Self;
            pub async fn execute_unpaged(&self, query: impl Into<Statement>, values: impl SerializeRow) -> Result<QueryResult, ExecutionError>;
            pub async fn execute_iter(&self, query: impl Into<Statement>, values: impl SerializeRow) -> Result<QueryPager, PagerExecutionError>;
            pub async fn execute_single_page(&self, query: impl Into<Statement>, values: impl SerializeRow, paging_state: PagingState) -> Result<(QueryResult, PagingStateResponse), ExecutionError>;
            pub async fn batch(&self, batch: &Batch, values: impl BatchValues) -> Result<QueryResult, ExecutionError>;
            pub async fn add_prepared_statement(&self, query: impl Into<&Statement>) -> Result<PreparedStatement, PrepareError>;
            pub fn get_session(&self) -> &Session;
        }
    }

    pub mod pager {
        use futures_core::stream::Stream;

        #[derive(Debug)]
        pub struct QueryPager {
            owned: Box<()>,
        }
        impl QueryPager {
            pub fn rows_stream<RowT>(self) -> Result<TypedRowStream<RowT>, TypeCheckError>;
            pub fn column_specs(&self) -> ColumnSpecs<'_, '_>;
        }

        pub struct TypedRowStream<RowT> {
            owned: Box<()>,
            rowt: Box<RowT>,
        }
        impl<RowT> TypedRowStream<RowT> {
            pub fn column_specs(&self) -> ColumnSpecs<'_, '_>;
        }
        impl<RowT> Stream for TypedRowStream<RowT> {
            type Item = Result<RowT, NextRowError>;
        }
    }
}

pub mod response {
    pub mod query_result {
        #[derive(Clone, Debug)]
        pub struct QueryResult {
            owned: Box<()>,
        }
        impl QueryResult {
            pub fn is_rows(&self) -> bool;
            pub fn result_not_rows(&self) -> Result<(), ResultNotRowsError>;
            pub fn into_rows_result(self) -> Result<QueryRowsResult, IntoRowsResultError>;
        }

        #[derive(Debug)]
        pub struct QueryRowsResult {
            owned: Box<()>,
        }
        impl QueryRowsResult {
            pub fn rows_num(&self) -> usize;
            pub fn rows<'frame, R>(&'frame self) -> Result<TypedRowIterator<'frame, 'frame, R>, RowsError>;
            pub fn maybe_first_row<'frame, R>(&'frame self) -> Result<Option<R>, MaybeFirstRowError>;
            pub fn first_row<'frame, R>(&'frame self) -> Result<R, FirstRowError>;
            pub fn single_row<'frame, R>(&'frame self) -> Result<R, SingleRowError>;
        }
    }
}
