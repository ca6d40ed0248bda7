use std::collections::HashMap;
use std::rc::Rc;

struct Image {
    bytes: Vec<u8>,
}

fn resize(image: &Image, width: usize) -> Image {
    Image { bytes: image.bytes[..width].to_vec() }
}

async fn expression(image: Image) -> usize {
    let small = /*<*/resize(&image, 16)/*>*/;
    small.bytes.len()
}

#[derive(Clone)]
struct Fonts(Vec<u8>);

fn width_in(fonts: &Fonts, width: usize) -> usize {
    fonts.0.len() * width
}

async fn on_copies(fonts: &Fonts, name: &str, sizes: &[usize]) -> usize {
    let text = /*<*/format!("{name} {}", sizes.len())/*>*/;
    let width = /*<*/width_in(fonts, sizes[0])/*>*/;
    let longest = /*<*/longest(name, sizes)/*>*/;
    text.len() + width + longest
}

fn longest(name: &str, sizes: &[usize]) -> usize {
    sizes.iter().copied().max().unwrap_or(name.len())
}

async fn with_nothing() -> String {
    /*<*/std::fs::read_to_string("a.txt").unwrap_or_default()/*>*/
}

async fn statements(words: Vec<String>) -> usize {
    let mut before = 1;
    /*<*/let mut counts: HashMap<String, usize> = HashMap::new();
    for word in words {
        *counts.entry(word).or_default() += 1;
    }
    let text = format!("a
 b");/*>*/
    counts.insert(text, 1);
    before += counts.len();
    before
}

async fn one_value(image: Image) -> usize {
    /*<*/
    let small = resize(&image, 16);
    let n = small.bytes.len();
    /*>*/
    n
}

async fn for_its_effect(image: Image) {
    /*<*/drop(resize(&image, 1));/*>*/
    tokio::task::yield_now().await;
}

async fn needed_afterwards(image: Image) -> usize {
    let small = /*<*/resize(&image, 16)/*>*/;
    small.bytes.len() + image.bytes.len()
}

async fn borrowed(image: &Image) -> Image {
    /*<*/resize(image, 16)/*>*/
}

async fn leaves(path: String) -> std::io::Result<String> {
    let text = /*<*/std::fs::read_to_string(path)?/*>*/;
    Ok(text)
}

async fn copies() -> usize {
    let mut total = 0;
    /*<*/total += "a".len();/*>*/
    total
}

async fn gives_a_reference() -> usize {
    let text = String::from("a b");
    let words = /*<*/text.split(' ').collect::<Vec<_>>()/*>*/;
    words.len()
}

async fn bound_to_the_thread(image: Rc<Image>) -> usize {
    /*<*/resize(&image, 1)/*>*/.bytes.len()
}

fn no_task(image: Image) -> Image {
    /*<*/resize(&image, 16)/*>*/
}

async fn in_a_closure(images: Vec<Image>) -> usize {
    images.into_iter().map(|image| /*<*/resize(&image, 1)/*>*/).count()
}

async fn in_each_turn(images: Vec<Image>) -> usize {
    let mut n = 0;
    for image in images {
        n += /*<*/resize(&image, 1).bytes.len()/*>*/;
    }
    n
}

async fn pinned_later(image: Image) -> usize {
    /*<*/let work = std::future::ready(resize(&image, 16).bytes.len());/*>*/
    tokio::pin!(work);
    work.await
}
