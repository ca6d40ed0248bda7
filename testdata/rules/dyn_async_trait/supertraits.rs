trait Read {
    async fn read(&self) -> u8;
}

trait ReadWrite: Read + Send {
    fn write(&self, byte: u8);
}

trait Clause
where
    Self: ReadWrite,
{
}

trait OfAnother<T: Read> {
    fn put(&self, t: T);
}

fn direct(_: &dyn ReadWrite) {} // want dyn_async_trait

fn through_two(_: &dyn Clause) {} // want dyn_async_trait

fn only_a_parameter<T: Read>(_: &dyn OfAnother<T>) {}
