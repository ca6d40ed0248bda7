fn typing(g: G) { let h = g.lock(); h. tokio::spawn(async move { h }); after().await }
