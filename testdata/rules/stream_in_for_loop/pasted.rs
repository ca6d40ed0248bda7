async fn all(messages: mpsc::Receiver<String>) {
    for message in ReceiverStream::new(messages) { // want stream_in_for_loop
        println!("{message}");
    }
}
