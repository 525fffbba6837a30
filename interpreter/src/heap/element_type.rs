//! The element types of typed arrays (`#table-the-typedarray-constructors`).

use crate::realm::Intrinsic;

/// Declares the element types with the rows of the table: size, name of the constructor, its prototype.
macro_rules! element_types {
    ($($element_type:ident $size:literal $constructor:ident $prototype:ident,)*) => {
        /// A TypedArray element type. What views read and write, and which constructor a typed array is of.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum ElementType {
            $(#[doc = concat!("That of `", stringify!($constructor), "`")] $element_type,)*
        }

        impl ElementType {
            /// Every one, in the order of the table: `ALL[type as usize]` is the type itself.
            pub const ALL: &[ElementType] = &[$(ElementType::$element_type,)*];

            /// The Element Size: how many bytes an element takes.
            pub const fn size(self) -> usize {
                match self {
                    $(ElementType::$element_type => $size,)*
                }
            }

            /// The Constructor Name: [[TypedArrayName]].
            pub const fn constructor_name(self) -> &'static str {
                self.constructor().name()
            }

            /// The constructor of typed arrays with such elements.
            pub const fn constructor(self) -> Intrinsic {
                match self {
                    $(ElementType::$element_type => Intrinsic::$constructor,)*
                }
            }

            /// The prototype of typed arrays with such elements.
            pub const fn prototype(self) -> Intrinsic {
                match self {
                    $(ElementType::$element_type => Intrinsic::$prototype,)*
                }
            }
        }
    };
}

element_types! {
    Int8 1 Int8Array Int8ArrayPrototype,
    Uint8 1 Uint8Array Uint8ArrayPrototype,
    Uint8Clamped 1 Uint8ClampedArray Uint8ClampedArrayPrototype,
    Int16 2 Int16Array Int16ArrayPrototype,
    Uint16 2 Uint16Array Uint16ArrayPrototype,
    Int32 4 Int32Array Int32ArrayPrototype,
    Uint32 4 Uint32Array Uint32ArrayPrototype,
    BigInt64 8 BigInt64Array BigInt64ArrayPrototype,
    BigUint64 8 BigUint64Array BigUint64ArrayPrototype,
    Float16 2 Float16Array Float16ArrayPrototype,
    Float32 4 Float32Array Float32ArrayPrototype,
    Float64 8 Float64Array Float64ArrayPrototype,
}

/// The default, of a typed array that is being made.
impl Default for ElementType {
    fn default() -> ElementType {
        ElementType::Int8
    }
}

/// [[ContentType]]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ContentType {
    /// ~bigint~
    BigInt,
    /// ~number~
    #[default]
    Number,
}

impl ElementType {
    /// IsBigIntElementType (`#sec-isbigintelementtype`)
    pub fn is_big_int(self) -> bool {
        matches!(self, ElementType::BigInt64 | ElementType::BigUint64)
    }

    /// IsUnclampedIntegerElementType (`#sec-isunclampedintegerelementtype`)
    pub fn is_unclamped_integer(self) -> bool {
        use ElementType::{Int8, Int16, Int32, Uint8, Uint16, Uint32};
        matches!(self, Int8 | Uint8 | Int16 | Uint16 | Int32 | Uint32)
    }
}

#[cfg(test)]
mod tests {
    use super::ElementType;

    #[test]
    fn the_table_is_in_its_own_order_and_named_by_size() {
        for (place, element_type) in ElementType::ALL.iter().enumerate() {
            assert_eq!(*element_type as usize, place);
            let name = element_type.constructor_name();
            let bits: String = name.chars().filter(char::is_ascii_digit).collect();
            assert_eq!(bits.parse(), Ok(element_type.size() * 8), "{name}");
            assert_eq!(element_type.prototype().name(), format!("{name}.prototype"));
        }
    }
}
