use tokio_stream::wrappers::ReceiverStream;

async fn named(mut numbers: ReceiverStream<u32>) {
    for n in numbers { // want stream_in_for_loop
        println!("{n}");
    }
}
