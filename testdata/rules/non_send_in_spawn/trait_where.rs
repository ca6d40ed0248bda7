use std::future::Future;

pub trait Factory<In>
where
    Self::Fut: 'static + Send + Future,
    <Self as Factory<In>>::Item: Send,
{
    type Fut;
    type Item;
    type Other;

    fn generate(&mut self, input: In) -> Self::Fut;
    fn item(&self) -> Self::Item;
    fn other(&self) -> Self::Other;
}

fn need<T: Send>(_: T) {}

pub fn gives<G: Factory<u8>>(mut g: G) {
    need(g.generate(1));
    need(g.item());
}

pub fn gives_more<G: Factory<u8>>(g: G) {
    need(g.other()); // want non_send_in_spawn
}

pub fn asks<G: Factory<u8>>(g: G) -> G
where
    G::Fut: Send,
{
    g
}

pub fn asked<G: Factory<u8>>(g: G) {
    asks(g);
}
