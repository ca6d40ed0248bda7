// A lifetime is 'static too where a type says so that the fn is given or gives back.
async fn read(text: &str) -> usize {
    text.len()
}

struct Forever<T: 'static>(T);

struct Named<'a: 'static>(&'a str);

fn given<'a>(text: &'a str, _words: &'static &'a str) {
    tokio::spawn(read(text));
}

fn given_back<'a>(text: &'a str) -> &'static [&'a str] {
    tokio::spawn(read(text));
    &[]
}

fn of_a_type<'a>(text: &'a str, _words: &Forever<&'a str>) {
    tokio::spawn(read(text));
}

fn itself(words: Forever<&str>, name: Named<'_>) {
    std::thread::spawn(move || drop(words));
    std::thread::spawn(move || drop(name));
}

fn of_another<'a, 'b>(text: &'a str, _words: &'static &'b str) {
    tokio::spawn(read(text)); // want borrow_in_spawn
}
