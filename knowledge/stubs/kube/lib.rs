#![wakeful::source = "kube 5.0.0 source and documentation"]
#![wakeful::versions = "0.98, 0.99, 1, 2, 3, 4, 5"]

// Hands on what its parts have.

pub use kube_client::{Api, Client, Config, Discovery, Error, Result, api, client, config, discovery};

pub use kube_runtime as runtime;
