// Names that are long, wide or hostile, and what is not known.
async fn a_name_that_goes_on_and_on_for_longer_than_any_title_has_room<'größe, T: Iterator<Item = Vec<Option<T>>>>(
    a_parameter_with_a_name_that_is_far_too_long: std::collections::HashMap<String, Vec<Option<Box<dyn Fn(&T) -> T>>>>,
    größe: Strange<T>,
) {
    let 多い = [0u8; N];
    connect("<script>alert('&')</script>", "\u{202e}", a_parameter_with_a_name_that_is_far_too_long, größe).await;
    drop(多い);
}

async fn nothing() {}

fn makes() -> impl Future<Output = ()> {
    let inner = async move |x: u32| { nothing().await; x };
    async move {
        loop {
            inner(1).await;
        }
    }
}
