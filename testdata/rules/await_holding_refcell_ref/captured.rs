use std::cell::RefCell;

async fn work() {
    tokio::task::yield_now().await;
}

async fn in_a_closure(c: &RefCell<Vec<i32>>) {
    let add = |n| c.borrow_mut().push(n);
    add(1);
    work().await;
    add(2);
}

async fn in_an_async_block(c: &RefCell<Vec<i32>>) {
    tokio::task::LocalSet::new()
        .run_until(async {
            let mut r = c.borrow_mut(); // want await_holding_refcell_ref
            r.push(1);
            work().await;
        })
        .await;
}

struct Editor {
    lines: RefCell<Vec<String>>,
}

impl Editor {
    async fn save(&self) {
        for line in self.lines.borrow().clone() { // want await_holding_refcell_ref
            println!("{line}");
            work().await;
        }
    }

    async fn append(&self, line: &str) {
        let lines = self.lines.borrow(); // want await_holding_refcell_ref
        let number = lines.len();
        let line = format!("{number}: {line}");
        work().await;
        self.lines.borrow_mut().push(line);
    }
}
