// An array whose method is one of slices was borrowed, and what a loop makes of a type
// parameter is not what its bounds speak of.
use std::rc::Rc;

async fn wait() {}

fn borrowed_array() {
    tokio::spawn(async { // want non_send_in_spawn
        let counts = [Rc::new(1)];
        let n = counts.len();
        drop(counts);
        wait().await;
        n
    });
    tokio::spawn(async {
        let counts = [Rc::new(1)];
        drop(counts);
        wait().await;
    });
    tokio::spawn(async {
        let counts = [1];
        let n = counts.len();
        wait().await;
        n
    });
}

fn iterated<T: IntoIterator<Item = u32> + Send + 'static>(numbers: T) {
    tokio::spawn(async move { // want non_send_in_spawn
        for _ in numbers {
            wait().await;
        }
    });
}

fn iterator<T: Iterator<Item = u32> + Send + 'static>(numbers: T) {
    tokio::spawn(async move {
        for _ in numbers {
            wait().await;
        }
    });
}

fn bounded<T: IntoIterator<Item = u32> + Send + 'static>(numbers: T)
where
    T::IntoIter: Send,
{
    tokio::spawn(async move {
        for _ in numbers {
            wait().await;
        }
    });
}

fn over_before<T: IntoIterator<Item = u32> + Send + 'static>(numbers: T) {
    tokio::spawn(async move {
        let mut sum = 0;
        for n in numbers {
            sum += n;
        }
        wait().await;
        sum
    });
}
