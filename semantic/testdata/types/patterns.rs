enum Message {
    Text(String),
    Move { x: i32, y: i32 },
    Quit,
}

async fn ergonomics(m: &Message, pair: (Option<u8>, [i64; 3]), r: &mut Option<String>) {
    match m {
        Message::Text(s) => drop(s),
        Message::Move { x, y: down } => drop((x, down)),
        Message::Quit => {}
    }
    let (Some(n), [first, .., last]) = pair else { return };
    if let Some(text) = r {
        text.push('a');
    }
    let ref whole = pair;
    let Message::Move { x: ref by_ref, .. } = *m else { return };
    let &Message::Move { x: copied, .. } = m else { return };
    let n @ 1..=9 = n else { return };
}
