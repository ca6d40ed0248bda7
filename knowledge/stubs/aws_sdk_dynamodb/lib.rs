#![wakeful::source = "aws-sdk-dynamodb 1.136.0 source"]

// All operations of an SDK are generated in one shape: the client gives a
// builder, whose setters return it and whose `send` is an async fn. The
// operations that most programs use are here; what a builder, an output and an
// error consist of is left unknown.

pub use crate::client::Client;
pub use crate::config::Config;

pub mod client {
    use crate::operation::*;

    #[derive(Clone, Debug)]
    pub struct Client {
        owned: Box<()>,
    }
    impl Client {
        pub fn new(sdk_config: &aws_types::sdk_config::SdkConfig) -> Self;
        pub fn from_conf(conf: crate::Config) -> Self;
        pub fn config(&self) -> &crate::Config;
        pub fn batch_get_item(&self) -> batch_get_item::builders::BatchGetItemFluentBuilder;
        pub fn batch_write_item(&self) -> batch_write_item::builders::BatchWriteItemFluentBuilder;
        pub fn create_table(&self) -> create_table::builders::CreateTableFluentBuilder;
        pub fn delete_item(&self) -> delete_item::builders::DeleteItemFluentBuilder;
        pub fn delete_table(&self) -> delete_table::builders::DeleteTableFluentBuilder;
        pub fn describe_table(&self) -> describe_table::builders::DescribeTableFluentBuilder;
        pub fn get_item(&self) -> get_item::builders::GetItemFluentBuilder;
        pub fn list_tables(&self) -> list_tables::builders::ListTablesFluentBuilder;
        pub fn put_item(&self) -> put_item::builders::PutItemFluentBuilder;
        pub fn query(&self) -> query::builders::QueryFluentBuilder;
        pub fn scan(&self) -> scan::builders::ScanFluentBuilder;
        pub fn transact_get_items(&self) -> transact_get_items::builders::TransactGetItemsFluentBuilder;
        pub fn transact_write_items(&self) -> transact_write_items::builders::TransactWriteItemsFluentBuilder;
        pub fn update_item(&self) -> update_item::builders::UpdateItemFluentBuilder;
    }
}

pub mod config {
    #[derive(Clone, Debug)]
    pub struct Config {
        parts: Unnameable,
        owned: Box<()>,
    }
    impl Config {
        pub fn new(config: &aws_types::sdk_config::SdkConfig) -> Self;
        pub fn builder() -> Builder;
    }

    #[derive(Clone, Debug)]
    pub struct Builder {
        parts: Unnameable,
        owned: Box<()>,
    }
    impl Builder {
        pub fn build(self) -> Config;
        pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self;
        pub fn region<R>(self, region: R) -> Self;
        pub fn credentials_provider<P>(self, credentials_provider: P) -> Self;
    }
    impl From<&aws_types::sdk_config::SdkConfig> for Builder {}
}

pub mod operation {
    pub mod batch_get_item {
        pub struct BatchGetItemOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct BatchGetItemFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl BatchGetItemFluentBuilder {
                pub async fn send(self) -> Result<BatchGetItemOutput, SdkError>;
                pub fn request_items<V, K>(self, k: V, v: K) -> Self;
                pub fn return_consumed_capacity<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod batch_write_item {
        pub struct BatchWriteItemOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct BatchWriteItemFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl BatchWriteItemFluentBuilder {
                pub async fn send(self) -> Result<BatchWriteItemOutput, SdkError>;
                pub fn request_items<V, K>(self, k: V, v: K) -> Self;
                pub fn return_consumed_capacity<V>(self, input: V) -> Self;
                pub fn return_item_collection_metrics<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod create_table {
        pub struct CreateTableOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct CreateTableFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl CreateTableFluentBuilder {
                pub async fn send(self) -> Result<CreateTableOutput, SdkError>;
                pub fn attribute_definitions<V>(self, input: V) -> Self;
                pub fn table_name<V>(self, input: V) -> Self;
                pub fn key_schema<V>(self, input: V) -> Self;
                pub fn local_secondary_indexes<V>(self, input: V) -> Self;
                pub fn global_secondary_indexes<V>(self, input: V) -> Self;
                pub fn billing_mode<V>(self, input: V) -> Self;
                pub fn provisioned_throughput<V>(self, input: V) -> Self;
                pub fn stream_specification<V>(self, input: V) -> Self;
                pub fn sse_specification<V>(self, input: V) -> Self;
                pub fn tags<V>(self, input: V) -> Self;
                pub fn table_class<V>(self, input: V) -> Self;
                pub fn deletion_protection_enabled<V>(self, input: V) -> Self;
                pub fn warm_throughput<V>(self, input: V) -> Self;
                pub fn resource_policy<V>(self, input: V) -> Self;
                pub fn on_demand_throughput<V>(self, input: V) -> Self;
                pub fn global_table_source_arn<V>(self, input: V) -> Self;
                pub fn global_table_settings_replication_mode<V>(self, input: V) -> Self;
                pub fn vector_indexes<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod delete_item {
        pub struct DeleteItemOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DeleteItemFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl DeleteItemFluentBuilder {
                pub async fn send(self) -> Result<DeleteItemOutput, SdkError>;
                pub fn table_name<V>(self, input: V) -> Self;
                pub fn key<V, K>(self, k: V, v: K) -> Self;
                pub fn expected<V, K>(self, k: V, v: K) -> Self;
                pub fn conditional_operator<V>(self, input: V) -> Self;
                pub fn return_values<V>(self, input: V) -> Self;
                pub fn return_consumed_capacity<V>(self, input: V) -> Self;
                pub fn return_item_collection_metrics<V>(self, input: V) -> Self;
                pub fn condition_expression<V>(self, input: V) -> Self;
                pub fn expression_attribute_names<V, K>(self, k: V, v: K) -> Self;
                pub fn expression_attribute_values<V, K>(self, k: V, v: K) -> Self;
                pub fn return_values_on_condition_check_failure<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod delete_table {
        pub struct DeleteTableOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DeleteTableFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl DeleteTableFluentBuilder {
                pub async fn send(self) -> Result<DeleteTableOutput, SdkError>;
                pub fn table_name<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod describe_table {
        pub struct DescribeTableOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DescribeTableFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl DescribeTableFluentBuilder {
                pub async fn send(self) -> Result<DescribeTableOutput, SdkError>;
                pub fn table_name<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod get_item {
        pub struct GetItemOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct GetItemFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl GetItemFluentBuilder {
                pub async fn send(self) -> Result<GetItemOutput, SdkError>;
                pub fn table_name<V>(self, input: V) -> Self;
                pub fn key<V, K>(self, k: V, v: K) -> Self;
                pub fn attributes_to_get<V>(self, input: V) -> Self;
                pub fn consistent_read<V>(self, input: V) -> Self;
                pub fn return_consumed_capacity<V>(self, input: V) -> Self;
                pub fn projection_expression<V>(self, input: V) -> Self;
                pub fn expression_attribute_names<V, K>(self, k: V, v: K) -> Self;
            }
        }
    }
    pub mod list_tables {
        pub struct ListTablesOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct ListTablesFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl ListTablesFluentBuilder {
                pub async fn send(self) -> Result<ListTablesOutput, SdkError>;
                pub fn into_paginator(self) -> ListTablesPaginator;
                pub fn exclusive_start_table_name<V>(self, input: V) -> Self;
                pub fn limit<V>(self, input: V) -> Self;
            }

            pub struct ListTablesPaginator {
                parts: Unnameable,
                owned: Box<()>,
            }
        }
    }
    pub mod put_item {
        pub struct PutItemOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct PutItemFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl PutItemFluentBuilder {
                pub async fn send(self) -> Result<PutItemOutput, SdkError>;
                pub fn table_name<V>(self, input: V) -> Self;
                pub fn item<V, K>(self, k: V, v: K) -> Self;
                pub fn expected<V, K>(self, k: V, v: K) -> Self;
                pub fn return_values<V>(self, input: V) -> Self;
                pub fn return_consumed_capacity<V>(self, input: V) -> Self;
                pub fn return_item_collection_metrics<V>(self, input: V) -> Self;
                pub fn conditional_operator<V>(self, input: V) -> Self;
                pub fn condition_expression<V>(self, input: V) -> Self;
                pub fn expression_attribute_names<V, K>(self, k: V, v: K) -> Self;
                pub fn expression_attribute_values<V, K>(self, k: V, v: K) -> Self;
                pub fn return_values_on_condition_check_failure<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod query {
        pub struct QueryOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct QueryFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl QueryFluentBuilder {
                pub async fn send(self) -> Result<QueryOutput, SdkError>;
                pub fn into_paginator(self) -> QueryPaginator;
                pub fn table_name<V>(self, input: V) -> Self;
                pub fn index_name<V>(self, input: V) -> Self;
                pub fn select<V>(self, input: V) -> Self;
                pub fn attributes_to_get<V>(self, input: V) -> Self;
                pub fn limit<V>(self, input: V) -> Self;
                pub fn consistent_read<V>(self, input: V) -> Self;
                pub fn key_conditions<V, K>(self, k: V, v: K) -> Self;
                pub fn query_filter<V, K>(self, k: V, v: K) -> Self;
                pub fn conditional_operator<V>(self, input: V) -> Self;
                pub fn scan_index_forward<V>(self, input: V) -> Self;
                pub fn exclusive_start_key<V, K>(self, k: V, v: K) -> Self;
                pub fn return_consumed_capacity<V>(self, input: V) -> Self;
                pub fn projection_expression<V>(self, input: V) -> Self;
                pub fn filter_expression<V>(self, input: V) -> Self;
                pub fn key_condition_expression<V>(self, input: V) -> Self;
                pub fn expression_attribute_names<V, K>(self, k: V, v: K) -> Self;
                pub fn expression_attribute_values<V, K>(self, k: V, v: K) -> Self;
            }

            pub struct QueryPaginator {
                parts: Unnameable,
                owned: Box<()>,
            }
        }
    }
    pub mod scan {
        pub struct ScanOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct ScanFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl ScanFluentBuilder {
                pub async fn send(self) -> Result<ScanOutput, SdkError>;
                pub fn into_paginator(self) -> ScanPaginator;
                pub fn table_name<V>(self, input: V) -> Self;
                pub fn index_name<V>(self, input: V) -> Self;
                pub fn attributes_to_get<V>(self, input: V) -> Self;
                pub fn limit<V>(self, input: V) -> Self;
                pub fn select<V>(self, input: V) -> Self;
                pub fn scan_filter<V, K>(self, k: V, v: K) -> Self;
                pub fn conditional_operator<V>(self, input: V) -> Self;
                pub fn exclusive_start_key<V, K>(self, k: V, v: K) -> Self;
                pub fn return_consumed_capacity<V>(self, input: V) -> Self;
                pub fn total_segments<V>(self, input: V) -> Self;
                pub fn segment<V>(self, input: V) -> Self;
                pub fn projection_expression<V>(self, input: V) -> Self;
                pub fn filter_expression<V>(self, input: V) -> Self;
                pub fn expression_attribute_names<V, K>(self, k: V, v: K) -> Self;
                pub fn expression_attribute_values<V, K>(self, k: V, v: K) -> Self;
                pub fn consistent_read<V>(self, input: V) -> Self;
            }

            pub struct ScanPaginator {
                parts: Unnameable,
                owned: Box<()>,
            }
        }
    }
    pub mod transact_get_items {
        pub struct TransactGetItemsOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct TransactGetItemsFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl TransactGetItemsFluentBuilder {
                pub async fn send(self) -> Result<TransactGetItemsOutput, SdkError>;
                pub fn transact_items<V>(self, input: V) -> Self;
                pub fn return_consumed_capacity<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod transact_write_items {
        pub struct TransactWriteItemsOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct TransactWriteItemsFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl TransactWriteItemsFluentBuilder {
                pub async fn send(self) -> Result<TransactWriteItemsOutput, SdkError>;
                pub fn transact_items<V>(self, input: V) -> Self;
                pub fn return_consumed_capacity<V>(self, input: V) -> Self;
                pub fn return_item_collection_metrics<V>(self, input: V) -> Self;
                pub fn client_request_token<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod update_item {
        pub struct UpdateItemOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct UpdateItemFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl UpdateItemFluentBuilder {
                pub async fn send(self) -> Result<UpdateItemOutput, SdkError>;
                pub fn table_name<V>(self, input: V) -> Self;
                pub fn key<V, K>(self, k: V, v: K) -> Self;
                pub fn attribute_updates<V, K>(self, k: V, v: K) -> Self;
                pub fn expected<V, K>(self, k: V, v: K) -> Self;
                pub fn conditional_operator<V>(self, input: V) -> Self;
                pub fn return_values<V>(self, input: V) -> Self;
                pub fn return_consumed_capacity<V>(self, input: V) -> Self;
                pub fn return_item_collection_metrics<V>(self, input: V) -> Self;
                pub fn update_expression<V>(self, input: V) -> Self;
                pub fn condition_expression<V>(self, input: V) -> Self;
                pub fn expression_attribute_names<V, K>(self, k: V, v: K) -> Self;
                pub fn expression_attribute_values<V, K>(self, k: V, v: K) -> Self;
                pub fn return_values_on_condition_check_failure<V>(self, input: V) -> Self;
            }
        }
    }
}
