#![wakeful::source = "signal-hook 0.4.6 documentation and sources"]

pub mod iterator {
    pub struct Forever<'a, E> {
        owned: Box<()>,
    }
    impl<'a, E> Iterator for Forever<'a, E> {
        type Item = <E as Exfiltrator>::Output;
        #[wakeful::blocking = "waits for a signal"]
        fn next(&mut self) -> Option<E::Output>;
    }

    pub type Signals = SignalsInfo<SignalOnly>;

    pub struct SignalsInfo<E> {
        owned: Box<()>,
    }
    impl<E> SignalsInfo<E> {
        pub fn new<I, S>(signals: I) -> Result<Self, std::io::Error>;
        #[wakeful::blocking = "waits for a signal"]
        pub fn wait(&mut self) -> Pending<E>;
        #[wakeful::blocking_items = "waits for signals"]
        pub fn forever(&mut self) -> Forever<'_, E>;
    }
    impl<'a, E> IntoIterator for &'a mut SignalsInfo<E> {
        type Item = <E as Exfiltrator>::Output;
        type IntoIter = Forever<'a, E>;
        #[wakeful::blocking_items = "waits for signals"]
        fn into_iter(self) -> Self::IntoIter;
    }
}
