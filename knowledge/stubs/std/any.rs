#![wakeful::source = "The Rust standard library documentation, 1.95, std::any"]

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId {}
impl TypeId {
    pub fn of<T>() -> TypeId where T: 'static + ?Sized;
}

#[wakeful::lang = "any"]
pub trait Any: 'static {
    fn type_id(&self) -> TypeId;
}
impl<T> Any for T where T: 'static + ?Sized {}

pub fn type_name<T>() -> &'static str where T: ?Sized;

pub fn type_name_of_val<T>(_val: &T) -> &'static str where T: ?Sized;
