mod model;

use model::{Profile, Session};

async fn save(session: Session) {}

#[tokio::main]
async fn main() {
    let session = Session::default();
    tokio::spawn(save(session)); // want non_send_in_spawn

    let profile = Profile::default();
    tokio::spawn(async move { println!("{}", profile.name) });
}
