#![wakeful::source = "aws-sdk-s3 1.157.0 source"]

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
        pub fn abort_multipart_upload(&self) -> abort_multipart_upload::builders::AbortMultipartUploadFluentBuilder;
        pub fn complete_multipart_upload(&self) -> complete_multipart_upload::builders::CompleteMultipartUploadFluentBuilder;
        pub fn copy_object(&self) -> copy_object::builders::CopyObjectFluentBuilder;
        pub fn create_bucket(&self) -> create_bucket::builders::CreateBucketFluentBuilder;
        pub fn create_multipart_upload(&self) -> create_multipart_upload::builders::CreateMultipartUploadFluentBuilder;
        pub fn delete_bucket(&self) -> delete_bucket::builders::DeleteBucketFluentBuilder;
        pub fn delete_object(&self) -> delete_object::builders::DeleteObjectFluentBuilder;
        pub fn delete_objects(&self) -> delete_objects::builders::DeleteObjectsFluentBuilder;
        pub fn get_object(&self) -> get_object::builders::GetObjectFluentBuilder;
        pub fn head_bucket(&self) -> head_bucket::builders::HeadBucketFluentBuilder;
        pub fn head_object(&self) -> head_object::builders::HeadObjectFluentBuilder;
        pub fn list_buckets(&self) -> list_buckets::builders::ListBucketsFluentBuilder;
        pub fn list_objects_v2(&self) -> list_objects_v2::builders::ListObjectsV2FluentBuilder;
        pub fn put_object(&self) -> put_object::builders::PutObjectFluentBuilder;
        pub fn upload_part(&self) -> upload_part::builders::UploadPartFluentBuilder;
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
        pub fn force_path_style(self, force_path_style: bool) -> Self;
    }
    impl From<&aws_types::sdk_config::SdkConfig> for Builder {}
}

pub mod operation {
    pub mod abort_multipart_upload {
        pub struct AbortMultipartUploadOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct AbortMultipartUploadFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl AbortMultipartUploadFluentBuilder {
                pub async fn send(self) -> Result<AbortMultipartUploadOutput, SdkError>;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn key<V>(self, input: V) -> Self;
                pub fn upload_id<V>(self, input: V) -> Self;
                pub fn request_payer<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
                pub fn if_match_initiated_time<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod complete_multipart_upload {
        pub struct CompleteMultipartUploadOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct CompleteMultipartUploadFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl CompleteMultipartUploadFluentBuilder {
                pub async fn send(self) -> Result<CompleteMultipartUploadOutput, SdkError>;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn key<V>(self, input: V) -> Self;
                pub fn multipart_upload<V>(self, input: V) -> Self;
                pub fn upload_id<V>(self, input: V) -> Self;
                pub fn checksum_crc32<V>(self, input: V) -> Self;
                pub fn checksum_crc32_c<V>(self, input: V) -> Self;
                pub fn checksum_crc64_nvme<V>(self, input: V) -> Self;
                pub fn checksum_sha1<V>(self, input: V) -> Self;
                pub fn checksum_sha256<V>(self, input: V) -> Self;
                pub fn checksum_sha512<V>(self, input: V) -> Self;
                pub fn checksum_md5<V>(self, input: V) -> Self;
                pub fn checksum_xxhash64<V>(self, input: V) -> Self;
                pub fn checksum_xxhash3<V>(self, input: V) -> Self;
                pub fn checksum_xxhash128<V>(self, input: V) -> Self;
                pub fn checksum_type<V>(self, input: V) -> Self;
                pub fn mpu_object_size<V>(self, input: V) -> Self;
                pub fn request_payer<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
                pub fn if_match<V>(self, input: V) -> Self;
                pub fn if_none_match<V>(self, input: V) -> Self;
                pub fn sse_customer_algorithm<V>(self, input: V) -> Self;
                pub fn sse_customer_key<V>(self, input: V) -> Self;
                pub fn sse_customer_key_md5<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod copy_object {
        pub struct CopyObjectOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct CopyObjectFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl CopyObjectFluentBuilder {
                pub async fn send(self) -> Result<CopyObjectOutput, SdkError>;
                pub fn acl<V>(self, input: V) -> Self;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn cache_control<V>(self, input: V) -> Self;
                pub fn checksum_algorithm<V>(self, input: V) -> Self;
                pub fn content_disposition<V>(self, input: V) -> Self;
                pub fn content_encoding<V>(self, input: V) -> Self;
                pub fn content_language<V>(self, input: V) -> Self;
                pub fn content_type<V>(self, input: V) -> Self;
                pub fn copy_source<V>(self, input: V) -> Self;
                pub fn copy_source_if_match<V>(self, input: V) -> Self;
                pub fn copy_source_if_modified_since<V>(self, input: V) -> Self;
                pub fn copy_source_if_none_match<V>(self, input: V) -> Self;
                pub fn copy_source_if_unmodified_since<V>(self, input: V) -> Self;
                pub fn expires<V>(self, input: V) -> Self;
                pub fn grant_full_control<V>(self, input: V) -> Self;
                pub fn grant_read<V>(self, input: V) -> Self;
                pub fn grant_read_acp<V>(self, input: V) -> Self;
                pub fn grant_write_acp<V>(self, input: V) -> Self;
                pub fn if_match<V>(self, input: V) -> Self;
                pub fn if_none_match<V>(self, input: V) -> Self;
                pub fn key<V>(self, input: V) -> Self;
                pub fn metadata<V, K>(self, k: V, v: K) -> Self;
                pub fn metadata_directive<V>(self, input: V) -> Self;
                pub fn tagging_directive<V>(self, input: V) -> Self;
                pub fn annotation_directive<V>(self, input: V) -> Self;
                pub fn server_side_encryption<V>(self, input: V) -> Self;
                pub fn storage_class<V>(self, input: V) -> Self;
                pub fn website_redirect_location<V>(self, input: V) -> Self;
                pub fn sse_customer_algorithm<V>(self, input: V) -> Self;
                pub fn sse_customer_key<V>(self, input: V) -> Self;
                pub fn sse_customer_key_md5<V>(self, input: V) -> Self;
                pub fn ssekms_key_id<V>(self, input: V) -> Self;
                pub fn ssekms_encryption_context<V>(self, input: V) -> Self;
                pub fn bucket_key_enabled<V>(self, input: V) -> Self;
                pub fn copy_source_sse_customer_algorithm<V>(self, input: V) -> Self;
                pub fn copy_source_sse_customer_key<V>(self, input: V) -> Self;
                pub fn copy_source_sse_customer_key_md5<V>(self, input: V) -> Self;
                pub fn request_payer<V>(self, input: V) -> Self;
                pub fn tagging<V>(self, input: V) -> Self;
                pub fn object_lock_mode<V>(self, input: V) -> Self;
                pub fn object_lock_retain_until_date<V>(self, input: V) -> Self;
                pub fn object_lock_legal_hold_status<V>(self, input: V) -> Self;
                pub fn object_lock_event_hold<V>(self, input: V) -> Self;
                pub fn object_lock_event_hold_duration_days<V>(self, input: V) -> Self;
                pub fn object_lock_event_hold_duration_years<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
                pub fn expected_source_bucket_owner<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod create_bucket {
        pub struct CreateBucketOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct CreateBucketFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl CreateBucketFluentBuilder {
                pub async fn send(self) -> Result<CreateBucketOutput, SdkError>;
                pub fn acl<V>(self, input: V) -> Self;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn create_bucket_configuration<V>(self, input: V) -> Self;
                pub fn grant_full_control<V>(self, input: V) -> Self;
                pub fn grant_read<V>(self, input: V) -> Self;
                pub fn grant_read_acp<V>(self, input: V) -> Self;
                pub fn grant_write<V>(self, input: V) -> Self;
                pub fn grant_write_acp<V>(self, input: V) -> Self;
                pub fn object_lock_enabled_for_bucket<V>(self, input: V) -> Self;
                pub fn object_ownership<V>(self, input: V) -> Self;
                pub fn bucket_namespace<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod create_multipart_upload {
        pub struct CreateMultipartUploadOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct CreateMultipartUploadFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl CreateMultipartUploadFluentBuilder {
                pub async fn send(self) -> Result<CreateMultipartUploadOutput, SdkError>;
                pub fn acl<V>(self, input: V) -> Self;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn cache_control<V>(self, input: V) -> Self;
                pub fn content_disposition<V>(self, input: V) -> Self;
                pub fn content_encoding<V>(self, input: V) -> Self;
                pub fn content_language<V>(self, input: V) -> Self;
                pub fn content_type<V>(self, input: V) -> Self;
                pub fn expires<V>(self, input: V) -> Self;
                pub fn grant_full_control<V>(self, input: V) -> Self;
                pub fn grant_read<V>(self, input: V) -> Self;
                pub fn grant_read_acp<V>(self, input: V) -> Self;
                pub fn grant_write_acp<V>(self, input: V) -> Self;
                pub fn key<V>(self, input: V) -> Self;
                pub fn metadata<V, K>(self, k: V, v: K) -> Self;
                pub fn server_side_encryption<V>(self, input: V) -> Self;
                pub fn storage_class<V>(self, input: V) -> Self;
                pub fn website_redirect_location<V>(self, input: V) -> Self;
                pub fn sse_customer_algorithm<V>(self, input: V) -> Self;
                pub fn sse_customer_key<V>(self, input: V) -> Self;
                pub fn sse_customer_key_md5<V>(self, input: V) -> Self;
                pub fn ssekms_key_id<V>(self, input: V) -> Self;
                pub fn ssekms_encryption_context<V>(self, input: V) -> Self;
                pub fn bucket_key_enabled<V>(self, input: V) -> Self;
                pub fn request_payer<V>(self, input: V) -> Self;
                pub fn tagging<V>(self, input: V) -> Self;
                pub fn object_lock_mode<V>(self, input: V) -> Self;
                pub fn object_lock_retain_until_date<V>(self, input: V) -> Self;
                pub fn object_lock_legal_hold_status<V>(self, input: V) -> Self;
                pub fn object_lock_event_hold<V>(self, input: V) -> Self;
                pub fn object_lock_event_hold_duration_days<V>(self, input: V) -> Self;
                pub fn object_lock_event_hold_duration_years<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
                pub fn checksum_algorithm<V>(self, input: V) -> Self;
                pub fn checksum_type<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod delete_bucket {
        pub struct DeleteBucketOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DeleteBucketFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl DeleteBucketFluentBuilder {
                pub async fn send(self) -> Result<DeleteBucketOutput, SdkError>;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod delete_object {
        pub struct DeleteObjectOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DeleteObjectFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl DeleteObjectFluentBuilder {
                pub async fn send(self) -> Result<DeleteObjectOutput, SdkError>;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn key<V>(self, input: V) -> Self;
                pub fn mfa<V>(self, input: V) -> Self;
                pub fn version_id<V>(self, input: V) -> Self;
                pub fn request_payer<V>(self, input: V) -> Self;
                pub fn bypass_governance_retention<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
                pub fn if_match<V>(self, input: V) -> Self;
                pub fn if_match_last_modified_time<V>(self, input: V) -> Self;
                pub fn if_match_size<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod delete_objects {
        pub struct DeleteObjectsOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DeleteObjectsFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl DeleteObjectsFluentBuilder {
                pub async fn send(self) -> Result<DeleteObjectsOutput, SdkError>;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn delete<V>(self, input: V) -> Self;
                pub fn mfa<V>(self, input: V) -> Self;
                pub fn request_payer<V>(self, input: V) -> Self;
                pub fn bypass_governance_retention<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
                pub fn checksum_algorithm<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod get_object {
        pub struct GetObjectOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct GetObjectFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl GetObjectFluentBuilder {
                pub async fn send(self) -> Result<GetObjectOutput, SdkError>;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn if_match<V>(self, input: V) -> Self;
                pub fn if_modified_since<V>(self, input: V) -> Self;
                pub fn if_none_match<V>(self, input: V) -> Self;
                pub fn if_unmodified_since<V>(self, input: V) -> Self;
                pub fn key<V>(self, input: V) -> Self;
                pub fn range<V>(self, input: V) -> Self;
                pub fn response_cache_control<V>(self, input: V) -> Self;
                pub fn response_content_disposition<V>(self, input: V) -> Self;
                pub fn response_content_encoding<V>(self, input: V) -> Self;
                pub fn response_content_language<V>(self, input: V) -> Self;
                pub fn response_content_type<V>(self, input: V) -> Self;
                pub fn response_expires<V>(self, input: V) -> Self;
                pub fn version_id<V>(self, input: V) -> Self;
                pub fn sse_customer_algorithm<V>(self, input: V) -> Self;
                pub fn sse_customer_key<V>(self, input: V) -> Self;
                pub fn sse_customer_key_md5<V>(self, input: V) -> Self;
                pub fn request_payer<V>(self, input: V) -> Self;
                pub fn part_number<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
                pub fn checksum_mode<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod head_bucket {
        pub struct HeadBucketOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct HeadBucketFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl HeadBucketFluentBuilder {
                pub async fn send(self) -> Result<HeadBucketOutput, SdkError>;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod head_object {
        pub struct HeadObjectOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct HeadObjectFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl HeadObjectFluentBuilder {
                pub async fn send(self) -> Result<HeadObjectOutput, SdkError>;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn if_match<V>(self, input: V) -> Self;
                pub fn if_modified_since<V>(self, input: V) -> Self;
                pub fn if_none_match<V>(self, input: V) -> Self;
                pub fn if_unmodified_since<V>(self, input: V) -> Self;
                pub fn key<V>(self, input: V) -> Self;
                pub fn range<V>(self, input: V) -> Self;
                pub fn response_cache_control<V>(self, input: V) -> Self;
                pub fn response_content_disposition<V>(self, input: V) -> Self;
                pub fn response_content_encoding<V>(self, input: V) -> Self;
                pub fn response_content_language<V>(self, input: V) -> Self;
                pub fn response_content_type<V>(self, input: V) -> Self;
                pub fn response_expires<V>(self, input: V) -> Self;
                pub fn version_id<V>(self, input: V) -> Self;
                pub fn sse_customer_algorithm<V>(self, input: V) -> Self;
                pub fn sse_customer_key<V>(self, input: V) -> Self;
                pub fn sse_customer_key_md5<V>(self, input: V) -> Self;
                pub fn request_payer<V>(self, input: V) -> Self;
                pub fn part_number<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
                pub fn checksum_mode<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod list_buckets {
        pub struct ListBucketsOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct ListBucketsFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl ListBucketsFluentBuilder {
                pub async fn send(self) -> Result<ListBucketsOutput, SdkError>;
                pub fn into_paginator(self) -> ListBucketsPaginator;
                pub fn max_buckets<V>(self, input: V) -> Self;
                pub fn continuation_token<V>(self, input: V) -> Self;
                pub fn prefix<V>(self, input: V) -> Self;
                pub fn bucket_region<V>(self, input: V) -> Self;
            }

            pub struct ListBucketsPaginator {
                parts: Unnameable,
                owned: Box<()>,
            }
        }
    }
    pub mod list_objects_v2 {
        pub struct ListObjectsV2Output {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct ListObjectsV2FluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl ListObjectsV2FluentBuilder {
                pub async fn send(self) -> Result<ListObjectsV2Output, SdkError>;
                pub fn into_paginator(self) -> ListObjectsV2Paginator;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn delimiter<V>(self, input: V) -> Self;
                pub fn encoding_type<V>(self, input: V) -> Self;
                pub fn max_keys<V>(self, input: V) -> Self;
                pub fn prefix<V>(self, input: V) -> Self;
                pub fn continuation_token<V>(self, input: V) -> Self;
                pub fn fetch_owner<V>(self, input: V) -> Self;
                pub fn start_after<V>(self, input: V) -> Self;
                pub fn request_payer<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
                pub fn optional_object_attributes<V>(self, input: V) -> Self;
            }

            pub struct ListObjectsV2Paginator {
                parts: Unnameable,
                owned: Box<()>,
            }
        }
    }
    pub mod put_object {
        pub struct PutObjectOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct PutObjectFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl PutObjectFluentBuilder {
                pub async fn send(self) -> Result<PutObjectOutput, SdkError>;
                pub fn acl<V>(self, input: V) -> Self;
                pub fn body<V>(self, input: V) -> Self;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn cache_control<V>(self, input: V) -> Self;
                pub fn content_disposition<V>(self, input: V) -> Self;
                pub fn content_encoding<V>(self, input: V) -> Self;
                pub fn content_language<V>(self, input: V) -> Self;
                pub fn content_length<V>(self, input: V) -> Self;
                pub fn content_md5<V>(self, input: V) -> Self;
                pub fn content_type<V>(self, input: V) -> Self;
                pub fn checksum_algorithm<V>(self, input: V) -> Self;
                pub fn checksum_crc32<V>(self, input: V) -> Self;
                pub fn checksum_crc32_c<V>(self, input: V) -> Self;
                pub fn checksum_crc64_nvme<V>(self, input: V) -> Self;
                pub fn checksum_sha1<V>(self, input: V) -> Self;
                pub fn checksum_sha256<V>(self, input: V) -> Self;
                pub fn checksum_sha512<V>(self, input: V) -> Self;
                pub fn checksum_md5<V>(self, input: V) -> Self;
                pub fn checksum_xxhash64<V>(self, input: V) -> Self;
                pub fn checksum_xxhash3<V>(self, input: V) -> Self;
                pub fn checksum_xxhash128<V>(self, input: V) -> Self;
                pub fn expires<V>(self, input: V) -> Self;
                pub fn if_match<V>(self, input: V) -> Self;
                pub fn if_none_match<V>(self, input: V) -> Self;
                pub fn grant_full_control<V>(self, input: V) -> Self;
                pub fn grant_read<V>(self, input: V) -> Self;
                pub fn grant_read_acp<V>(self, input: V) -> Self;
                pub fn grant_write_acp<V>(self, input: V) -> Self;
                pub fn key<V>(self, input: V) -> Self;
                pub fn write_offset_bytes<V>(self, input: V) -> Self;
                pub fn metadata<V, K>(self, k: V, v: K) -> Self;
                pub fn server_side_encryption<V>(self, input: V) -> Self;
                pub fn storage_class<V>(self, input: V) -> Self;
                pub fn website_redirect_location<V>(self, input: V) -> Self;
                pub fn sse_customer_algorithm<V>(self, input: V) -> Self;
                pub fn sse_customer_key<V>(self, input: V) -> Self;
                pub fn sse_customer_key_md5<V>(self, input: V) -> Self;
                pub fn ssekms_key_id<V>(self, input: V) -> Self;
                pub fn ssekms_encryption_context<V>(self, input: V) -> Self;
                pub fn bucket_key_enabled<V>(self, input: V) -> Self;
                pub fn request_payer<V>(self, input: V) -> Self;
                pub fn tagging<V>(self, input: V) -> Self;
                pub fn object_lock_mode<V>(self, input: V) -> Self;
                pub fn object_lock_retain_until_date<V>(self, input: V) -> Self;
                pub fn object_lock_legal_hold_status<V>(self, input: V) -> Self;
                pub fn object_lock_event_hold<V>(self, input: V) -> Self;
                pub fn object_lock_event_hold_duration_days<V>(self, input: V) -> Self;
                pub fn object_lock_event_hold_duration_years<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
            }
        }
    }
    pub mod upload_part {
        pub struct UploadPartOutput {
            parts: Unnameable,
            owned: Box<()>,
        }

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct UploadPartFluentBuilder {
                parts: Unnameable,
                owned: Box<()>,
            }
            impl UploadPartFluentBuilder {
                pub async fn send(self) -> Result<UploadPartOutput, SdkError>;
                pub fn body<V>(self, input: V) -> Self;
                pub fn bucket<V>(self, input: V) -> Self;
                pub fn content_length<V>(self, input: V) -> Self;
                pub fn content_md5<V>(self, input: V) -> Self;
                pub fn checksum_algorithm<V>(self, input: V) -> Self;
                pub fn checksum_crc32<V>(self, input: V) -> Self;
                pub fn checksum_crc32_c<V>(self, input: V) -> Self;
                pub fn checksum_crc64_nvme<V>(self, input: V) -> Self;
                pub fn checksum_sha1<V>(self, input: V) -> Self;
                pub fn checksum_sha256<V>(self, input: V) -> Self;
                pub fn checksum_sha512<V>(self, input: V) -> Self;
                pub fn checksum_md5<V>(self, input: V) -> Self;
                pub fn checksum_xxhash64<V>(self, input: V) -> Self;
                pub fn checksum_xxhash3<V>(self, input: V) -> Self;
                pub fn checksum_xxhash128<V>(self, input: V) -> Self;
                pub fn key<V>(self, input: V) -> Self;
                pub fn part_number<V>(self, input: V) -> Self;
                pub fn upload_id<V>(self, input: V) -> Self;
                pub fn sse_customer_algorithm<V>(self, input: V) -> Self;
                pub fn sse_customer_key<V>(self, input: V) -> Self;
                pub fn sse_customer_key_md5<V>(self, input: V) -> Self;
                pub fn request_payer<V>(self, input: V) -> Self;
                pub fn expected_bucket_owner<V>(self, input: V) -> Self;
            }
        }
    }
}
