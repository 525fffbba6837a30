//! Realms (`#sec-code-realms`): intrinsics, the global object, and how built-in functions are called.

use rustc_hash::FxHashMap;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::{EnvironmentId, ObjectId, Value};

/// A Realm Record.
#[derive(Clone, Debug)]
pub struct Realm {
    /// [[Intrinsics]], indexed by [`Intrinsic`]
    pub intrinsics: Vec<Option<ObjectId>>,
    /// [[GlobalObject]]
    pub global_object: ObjectId,
    /// [[GlobalEnv]]
    pub global_environment: EnvironmentId,
    /// [[TemplateMap]]: by the address of the site's tree
    pub template_map: FxHashMap<usize, ObjectId>,
}

impl Realm {
    /// An intrinsic object.
    ///
    /// # Panics
    /// Where the realm is still being made and the intrinsic is not there yet.
    #[inline]
    pub fn intrinsic(&self, intrinsic: Intrinsic) -> ObjectId {
        self.intrinsics[intrinsic as usize].unwrap_or_else(|| panic!("{} is not there yet", intrinsic.name()))
    }
}

/// The behaviour of a built-in function: its this value, its arguments, and NewTarget where it was constructed.
pub type BuiltinFunction = fn(&mut Agent, Value, Args<'_>, Option<ObjectId>) -> Completion;

/// The arguments of a built-in function.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a>(pub &'a [Value]);

impl Args<'_> {
    /// The argument at `index`, undefined where it is not there.
    #[inline]
    pub fn get(self, index: usize) -> Value {
        self.0.get(index).copied().unwrap_or_default()
    }

    /// How many arguments are there.
    pub fn len(self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

/// Declares the intrinsics with their names in the specification (`#sec-well-known-intrinsic-objects`).
macro_rules! intrinsics {
    ($($variant:ident $name:literal,)*) => {
        /// A well-known intrinsic object.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Intrinsic {
            $(#[doc = concat!("`%", $name, "%`")] $variant,)*
        }

        impl Intrinsic {
            /// Every one, in the order of the table.
            pub const ALL: &[Intrinsic] = &[$(Intrinsic::$variant,)*];

            /// The name between the per cent signs.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Intrinsic::$variant => $name,)*
                }
            }
        }
    };
}

intrinsics! {
    ObjectPrototype "Object.prototype",
    ObjectPrototypeToString "Object.prototype.toString",
    FunctionPrototype "Function.prototype",
    ThrowTypeError "ThrowTypeError",
    Eval "eval",
    Object "Object",
    Function "Function",
    GeneratorFunction "GeneratorFunction",
    GeneratorFunctionPrototype "GeneratorFunction.prototype",
    GeneratorPrototype "GeneratorFunction.prototype.prototype",
    AsyncFunction "AsyncFunction",
    AsyncFunctionPrototype "AsyncFunction.prototype",
    AsyncGeneratorFunction "AsyncGeneratorFunction",
    AsyncGeneratorFunctionPrototype "AsyncGeneratorFunction.prototype",
    AsyncGeneratorPrototype "AsyncGeneratorFunction.prototype.prototype",
    IteratorPrototype "Iterator.prototype",
    AsyncIteratorPrototype "AsyncIteratorPrototype",
    AsyncFromSyncIteratorPrototype "AsyncFromSyncIteratorPrototype",
    Array "Array",
    ArrayPrototype "Array.prototype",
    ArrayPrototypeToString "Array.prototype.toString",
    ArrayPrototypeValues "Array.prototype.values",
    ArrayPrototypeUnscopables "Array.prototype[@@unscopables]",
    ArrayIteratorPrototype "ArrayIteratorPrototype",
    String "String",
    StringPrototype "String.prototype",
    StringIteratorPrototype "StringIteratorPrototype",
    RegExp "RegExp",
    RegExpPrototype "RegExp.prototype",
    RegExpStringIteratorPrototype "RegExpStringIteratorPrototype",
    Number "Number",
    NumberPrototype "Number.prototype",
    Boolean "Boolean",
    BooleanPrototype "Boolean.prototype",
    Symbol "Symbol",
    SymbolPrototype "Symbol.prototype",
    BigInt "BigInt",
    BigIntPrototype "BigInt.prototype",
    Error "Error",
    ErrorPrototype "Error.prototype",
    AggregateError "AggregateError",
    AggregateErrorPrototype "AggregateError.prototype",
    SuppressedError "SuppressedError",
    SuppressedErrorPrototype "SuppressedError.prototype",
    EvalError "EvalError",
    EvalErrorPrototype "EvalError.prototype",
    RangeError "RangeError",
    RangeErrorPrototype "RangeError.prototype",
    ReferenceError "ReferenceError",
    ReferenceErrorPrototype "ReferenceError.prototype",
    SyntaxError "SyntaxError",
    SyntaxErrorPrototype "SyntaxError.prototype",
    TypeError "TypeError",
    TypeErrorPrototype "TypeError.prototype",
    UriError "URIError",
    UriErrorPrototype "URIError.prototype",
    Promise "Promise",
    PromisePrototype "Promise.prototype",
    Proxy "Proxy",
    Reflect "Reflect",
    Map "Map",
    MapPrototype "Map.prototype",
    MapIteratorPrototype "MapIteratorPrototype",
    Set "Set",
    SetPrototype "Set.prototype",
    SetIteratorPrototype "SetIteratorPrototype",
    WeakMap "WeakMap",
    WeakMapPrototype "WeakMap.prototype",
    WeakSet "WeakSet",
    WeakSetPrototype "WeakSet.prototype",
    Date "Date",
    DatePrototype "Date.prototype",
    WeakRef "WeakRef",
    WeakRefPrototype "WeakRef.prototype",
    FinalizationRegistry "FinalizationRegistry",
    FinalizationRegistryPrototype "FinalizationRegistry.prototype",
    DisposableStack "DisposableStack",
    DisposableStackPrototype "DisposableStack.prototype",
    AsyncDisposableStack "AsyncDisposableStack",
    AsyncDisposableStackPrototype "AsyncDisposableStack.prototype",
    Math "Math",
    Json "JSON",
    Iterator "Iterator",
    IteratorHelperPrototype "IteratorHelperPrototype",
    WrapForValidIteratorPrototype "WrapForValidIteratorPrototype",
    ArrayBuffer "ArrayBuffer",
    ArrayBufferPrototype "ArrayBuffer.prototype",
    SharedArrayBuffer "SharedArrayBuffer",
    SharedArrayBufferPrototype "SharedArrayBuffer.prototype",
    DataView "DataView",
    DataViewPrototype "DataView.prototype",
    Atomics "Atomics",
    TypedArray "TypedArray",
    TypedArrayPrototype "TypedArray.prototype",
    Int8Array "Int8Array",
    Int8ArrayPrototype "Int8Array.prototype",
    Uint8Array "Uint8Array",
    Uint8ArrayPrototype "Uint8Array.prototype",
    Uint8ClampedArray "Uint8ClampedArray",
    Uint8ClampedArrayPrototype "Uint8ClampedArray.prototype",
    Int16Array "Int16Array",
    Int16ArrayPrototype "Int16Array.prototype",
    Uint16Array "Uint16Array",
    Uint16ArrayPrototype "Uint16Array.prototype",
    Int32Array "Int32Array",
    Int32ArrayPrototype "Int32Array.prototype",
    Uint32Array "Uint32Array",
    Uint32ArrayPrototype "Uint32Array.prototype",
    BigInt64Array "BigInt64Array",
    BigInt64ArrayPrototype "BigInt64Array.prototype",
    BigUint64Array "BigUint64Array",
    BigUint64ArrayPrototype "BigUint64Array.prototype",
    Float16Array "Float16Array",
    Float16ArrayPrototype "Float16Array.prototype",
    Float32Array "Float32Array",
    Float32ArrayPrototype "Float32Array.prototype",
    Float64Array "Float64Array",
    Float64ArrayPrototype "Float64Array.prototype",
    ParseFloat "parseFloat",
    ParseInt "parseInt",
}

/// The kinds of error that the specification itself throws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// AggregateError
    AggregateError,
    /// RangeError
    RangeError,
    /// ReferenceError
    ReferenceError,
    /// SyntaxError
    SyntaxError,
    /// TypeError
    TypeError,
    /// URIError
    UriError,
}

impl ErrorKind {
    /// The prototype of errors of this kind.
    pub fn prototype(self) -> Intrinsic {
        match self {
            ErrorKind::AggregateError => Intrinsic::AggregateErrorPrototype,
            ErrorKind::RangeError => Intrinsic::RangeErrorPrototype,
            ErrorKind::ReferenceError => Intrinsic::ReferenceErrorPrototype,
            ErrorKind::SyntaxError => Intrinsic::SyntaxErrorPrototype,
            ErrorKind::TypeError => Intrinsic::TypeErrorPrototype,
            ErrorKind::UriError => Intrinsic::UriErrorPrototype,
        }
    }
}
