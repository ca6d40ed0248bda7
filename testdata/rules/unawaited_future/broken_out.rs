// A `break` gives the future to a loop or a labelled block, which drops it.
async fn save() -> u32 {
    1
}

fn done() -> bool {
    true
}

async fn of_a_loop() {
    loop {
        if done() {
            break save(); // want unawaited_future
        }
    };
}

async fn of_the_outer_loop() {
    'outer: loop {
        loop {
            if done() {
                break 'outer save(); // want unawaited_future
            }
        }
    };
}

async fn wild() {
    let _ = loop {
        break save(); // want unawaited_future
    };
}

async fn of_a_variable() {
    let later = save(); // want unawaited_future
    loop {
        break later;
    };
}

// On both ways at once: a gap.
async fn of_a_block() {
    'a: {
        if done() {
            break 'a save();
        }
        save()
    };
}

async fn awaited() {
    loop {
        if done() {
            break save();
        }
    }
    .await;
}

async fn awaited_inside() {
    loop {
        if done() {
            break save().await;
        }
    };
}

async fn named() -> u32 {
    let later = loop {
        if done() {
            break save();
        }
    };
    later.await
}

async fn another_loop() {
    loop {
        let later = loop {
            break save();
        };
        later.await;
        if done() {
            break;
        }
    }
}
