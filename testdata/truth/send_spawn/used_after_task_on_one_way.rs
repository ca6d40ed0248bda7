//@ desc: a local that a task takes along on one of two ways
//@ rustc: E0382@7:5
pub fn on_one_way(name: String, now: bool) -> usize {
    if now {
        tokio::spawn(async move { println!("{name}") });
    }
    name.len()
}

pub fn left_at_once(name: String, now: bool) -> usize {
    if now {
        tokio::spawn(async move { println!("{name}") });
        return 0;
    }
    name.len()
}

pub fn two_fields(job: (String, String)) -> usize {
    tokio::spawn(async move { println!("{}", job.0) });
    job.1.len()
}

pub fn filled_again(mut name: String) -> usize {
    for _ in 0..3 {
        let task = async move { println!("{name}") };
        tokio::spawn(task);
        name = String::new();
    }
    name.len()
}
