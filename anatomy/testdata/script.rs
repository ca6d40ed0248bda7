let s = String::new();
tokio::time::sleep(d).await;
println!("{s}");
