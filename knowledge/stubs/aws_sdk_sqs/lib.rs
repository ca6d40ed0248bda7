#![wakeful::source = "aws-sdk-sqs 1.119.0 source"]

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
        pub fn change_message_visibility(&self) -> change_message_visibility::builders::ChangeMessageVisibilityFluentBuilder;
        pub fn create_queue(&self) -> create_queue::builders::CreateQueueFluentBuilder;
        pub fn delete_message(&self) -> delete_message::builders::DeleteMessageFluentBuilder;
        pub fn delete_message_batch(&self) -> delete_message_batch::builders::DeleteMessageBatchFluentBuilder;
        pub fn delete_queue(&self) -> delete_queue::builders::DeleteQueueFluentBuilder;
        pub fn get_queue_attributes(&self) -> get_queue_attributes::builders::GetQueueAttributesFluentBuilder;
        pub fn get_queue_url(&self) -> get_queue_url::builders::GetQueueUrlFluentBuilder;
        pub fn list_queues(&self) -> list_queues::builders::ListQueuesFluentBuilder;
        pub fn purge_queue(&self) -> purge_queue::builders::PurgeQueueFluentBuilder;
        pub fn receive_message(&self) -> receive_message::builders::ReceiveMessageFluentBuilder;
        pub fn send_message(&self) -> send_message::builders::SendMessageFluentBuilder;
        pub fn send_message_batch(&self) -> send_message_batch::builders::SendMessageBatchFluentBuilder;
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
    pub mod change_message_visibility {
        pub struct ChangeMessageVisibilityOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct ChangeMessageVisibilityFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl ChangeMessageVisibilityFluentBuilder {
                pub async fn send(self) -> Result<ChangeMessageVisibilityOutput, SdkError>;
                pub fn queue_url<V>(self, input: V) -> Self;
                pub fn receipt_handle<V>(self, input: V) -> Self;
                pub fn visibility_timeout<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod create_queue {
        pub struct CreateQueueOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct CreateQueueFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl CreateQueueFluentBuilder {
                pub async fn send(self) -> Result<CreateQueueOutput, SdkError>;
                pub fn queue_name<V>(self, input: V) -> Self;
                pub fn attributes<V, K>(self, k: V, v: K) -> Self;
                pub fn tags<V, K>(self, k: V, v: K) -> Self;
            }
        }
    }
    pub mod delete_message {
        pub struct DeleteMessageOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DeleteMessageFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl DeleteMessageFluentBuilder {
                pub async fn send(self) -> Result<DeleteMessageOutput, SdkError>;
                pub fn queue_url<V>(self, input: V) -> Self;
                pub fn receipt_handle<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod delete_message_batch {
        pub struct DeleteMessageBatchOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DeleteMessageBatchFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl DeleteMessageBatchFluentBuilder {
                pub async fn send(self) -> Result<DeleteMessageBatchOutput, SdkError>;
                pub fn queue_url<V>(self, input: V) -> Self;
                pub fn entries<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod delete_queue {
        pub struct DeleteQueueOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DeleteQueueFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl DeleteQueueFluentBuilder {
                pub async fn send(self) -> Result<DeleteQueueOutput, SdkError>;
                pub fn queue_url<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod get_queue_attributes {
        pub struct GetQueueAttributesOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct GetQueueAttributesFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl GetQueueAttributesFluentBuilder {
                pub async fn send(self) -> Result<GetQueueAttributesOutput, SdkError>;
                pub fn queue_url<V>(self, input: V) -> Self;
                pub fn attribute_names<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod get_queue_url {
        pub struct GetQueueUrlOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct GetQueueUrlFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl GetQueueUrlFluentBuilder {
                pub async fn send(self) -> Result<GetQueueUrlOutput, SdkError>;
                pub fn queue_name<V>(self, input: V) -> Self;
                pub fn queue_owner_aws_account_id<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod list_queues {
        pub struct ListQueuesOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct ListQueuesFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl ListQueuesFluentBuilder {
                pub async fn send(self) -> Result<ListQueuesOutput, SdkError>;
                pub fn into_paginator(self) -> ListQueuesPaginator;
                pub fn queue_name_prefix<V>(self, input: V) -> Self;
                pub fn next_token<V>(self, input: V) -> Self;
                pub fn max_results<V>(self, input: V) -> Self;
            }

            pub struct ListQueuesPaginator {
                parts: Unnameable,
                owned: Box<()>,
            }
        }
    }
    pub mod purge_queue {
        pub struct PurgeQueueOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct PurgeQueueFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl PurgeQueueFluentBuilder {
                pub async fn send(self) -> Result<PurgeQueueOutput, SdkError>;
                pub fn queue_url<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod receive_message {
        pub struct ReceiveMessageOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct ReceiveMessageFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl ReceiveMessageFluentBuilder {
                pub async fn send(self) -> Result<ReceiveMessageOutput, SdkError>;
                pub fn queue_url<V>(self, input: V) -> Self;
                pub fn attribute_names<V>(self, input: V) -> Self;
                pub fn message_system_attribute_names<V>(self, input: V) -> Self;
                pub fn message_attribute_names<V>(self, input: V) -> Self;
                pub fn max_number_of_messages<V>(self, input: V) -> Self;
                pub fn visibility_timeout<V>(self, input: V) -> Self;
                pub fn wait_time_seconds<V>(self, input: V) -> Self;
                pub fn receive_request_attempt_id<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod send_message {
        pub struct SendMessageOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct SendMessageFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl SendMessageFluentBuilder {
                pub async fn send(self) -> Result<SendMessageOutput, SdkError>;
                pub fn queue_url<V>(self, input: V) -> Self;
                pub fn message_body<V>(self, input: V) -> Self;
                pub fn delay_seconds<V>(self, input: V) -> Self;
                pub fn message_attributes<V, K>(self, k: V, v: K) -> Self;
                pub fn message_system_attributes<V, K>(self, k: V, v: K) -> Self;
                pub fn message_deduplication_id<V>(self, input: V) -> Self;
                pub fn message_group_id<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod send_message_batch {
        pub struct SendMessageBatchOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct SendMessageBatchFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl SendMessageBatchFluentBuilder {
                pub async fn send(self) -> Result<SendMessageBatchOutput, SdkError>;
                pub fn queue_url<V>(self, input: V) -> Self;
                pub fn entries<V>(self, input: V) -> Self;
            }
        }
    }
}
