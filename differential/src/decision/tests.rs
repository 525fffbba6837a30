//! Differences made up, and the steps that decide them.

use dunder_engines::{Event, Limits, Observation};

use crate::{Contender, Judge, Verdict};

/// An engine that answers every program with the same events.
struct Odd(Observation);

impl dunder_engines::Engine for Odd {
    fn name(&self) -> &str {
        "odd"
    }

    fn version(&self) -> &str {
        "Odd 1"
    }

    fn observe(&mut self, _: &str) -> Observation {
        self.0.clone()
    }
}

/// The step that decides where an engine has these lines (`site: text`), and then ends.
fn decides(source: &str, lines: &[&str], end: End) -> String {
    let event = |line: &&str| {
        let (site, text) = line.split_once(": ").expect("a line has a site");
        Event { site: site.into(), text: text.into() }
    };
    let observation = Observation { events: lines.iter().map(event).collect(), end };
    let mut contender = Contender::new(move || Ok(Box::new(Odd(observation.clone())))).unwrap();
    match Judge::new(Limits::default()).judge(source, &mut contender) {
        Verdict::Diverge(divergence) => divergence.clause().expect("a step decides").to_string(),
        other => panic!("{source}: {other:?}"),
    }
}

use super::*;

fn threw() -> End {
    End::Threw("TypeError".into())
}

#[test]
fn what_is_begun_last_decides_a_value() {
    let source = "show(1, Reflect.setPrototypeOf({}, null));";
    assert_eq!(decides(source, &["1: false"], End::Completed), "OrdinarySetPrototypeOf step 7.a");
}

#[test]
fn what_calls_the_trap_decides_which_comes_first() {
    let handler = "{isExtensible() { show('a'); return false; }, ownKeys() { show('b'); return []; }}";
    let source = format!("Object.isFrozen(new Proxy(Object.preventExtensions({{}}), {handler}));");
    assert_eq!(decides(&source, &["b: "], End::Completed), "TestIntegrityLevel step 4", "the one that comes too early");
    assert_eq!(decides(&source, &["a: ", "a: "], End::Completed), "TestIntegrityLevel step 1");
}

#[test]
fn what_converts_in_its_time_decides_where_an_engine_converts_too_early() {
    let source = "({})[{toString() { show('key'); return ''; }}] = show('value');";
    let swapped = ["key: ", "value: "];
    assert_eq!(decides(source, &swapped, End::Completed), "PutValue step 3.c.i");
    assert_eq!(decides("({})[{__proto__: null}] = show('value');", &[], threw()), "PutValue step 3.c.i");
}

#[test]
fn what_throws_decides_where_an_engine_does_not() {
    let source = "new Proxy(Object.freeze({a: 1}), {get() { return 2; }}).a;";
    assert_eq!(decides(source, &[], End::Completed), "Proxy_Get step 9.a.i");
    let handed_on = "'use strict'; new Proxy({}, {defineProperty() {}}).a = 0;";
    assert_eq!(decides(handed_on, &[], End::Completed), "Proxy_DefineOwnProperty step 9");
    assert_eq!(decides("null[{toString: show}] = 0;", &["key: "], threw()), "PutValue step 3.a");
}

#[test]
fn what_a_conversion_calls_of_the_library_throws_for_whoever_converts() {
    let source = "Reflect.defineProperty(new Uint8Array(1), 0, {value: new Proxy(new Uint8Array(), {})});";
    assert_eq!(decides(source, &[], End::Completed), "TypedArraySetElement step 2");
}

#[test]
fn what_an_element_is_converted_to_throws_for_it_whatever_function_sets_it() {
    let source = "new Proxy(new BigInt64Array(1), {defineProperty: Reflect.defineProperty})[0] = () => {};";
    assert_eq!(decides(source, &[], End::Completed), "TypedArraySetElement step 1");
}

#[test]
fn a_function_without_steps_decides_what_it_is_the_last_to_do() {
    let decides = |source: &str, lines: &[&str]| decides(source, lines, End::Completed);
    let library = "BuiltinCallOrConstruct step 10";
    assert_eq!(decides("show(1, [].concat(Object.freeze([])).length);", &["1: 1"]), library);
    assert_eq!(decides("JSON.stringify({});", &["set: "]), library);
    assert_eq!(
        decides("[1].concat([]); Reflect.setPrototypeOf({}, null);", &["set: "]),
        "OrdinarySetPrototypeOf step 7.a"
    );
}

#[test]
fn a_target_that_is_asked_behind_a_trap_is_asked_by_the_proxy() {
    let inner = "new Proxy(Object.freeze({a: 1}), {getOwnPropertyDescriptor(a, b) { show('asked'); return Reflect.getOwnPropertyDescriptor(a, b); }})";
    let source = format!("Reflect.ownKeys(new Proxy({inner}, {{ownKeys: () => []}}));");
    assert_eq!(decides(&source, &[], threw()), "Proxy_OwnPropertyKeys step 16.a");
}

#[test]
fn a_refusal_decides_what_a_value_tells_of_it() {
    let decides = |source: &str| decides(source, &["1: 0"], End::Completed);
    let refused = "let a = Object.seal([]); Reflect.defineProperty(a, 0, {}); dump(1, a);";
    assert_eq!(decides(refused), "Array_DefineOwnProperty step 2.j");
    let copied = "dump(1, {...{get a() { delete this.b; }, b: 0}});";
    assert_eq!(decides(copied), "CopyDataProperties step 4.c.ii", "and not the list of keys, nor the look at it");
    let immutable =
        "let f = () => {}; show(1, Reflect.setPrototypeOf(Object.prototype, f), Reflect.setPrototypeOf(f, null));";
    assert_eq!(decides(immutable), "SetImmutablePrototype step 3");
}

#[test]
fn where_the_chain_is_not_followed_to_a_setter_the_step_that_follows_it_decides() {
    let inherits = |property: &str| format!("Object.defineProperty(Object.prototype, 0, {{{property}}}); [].push(0);");
    let follows = "OrdinarySetWithOwnDescriptor step 1.b.i";
    assert_eq!(decides(&inherits("set: () => show(1)"), &[], End::Completed), follows);
    assert_eq!(decides(&inherits("value: 0"), &[], End::Completed), follows);
}

#[test]
fn what_next_throws_is_the_call_s_and_the_realm_s() {
    let failed = "[...{[Symbol.iterator]: () => ({return: () => show('return')})}];";
    assert_eq!(decides(failed, &["return: "], threw()), "Call step 2");
    let other = "let a = new Uint8Array(), b = $262.createRealm().global.Array.prototype.values.call(a); a.buffer.transfer(); for (let c of b);";
    assert_eq!(decides(other, &[], threw()), "BuiltinCallOrConstruct step 10");
}

#[test]
fn what_is_set_of_super_decides_where_that_throws() {
    let source = "'use strict'; ({__proto__: new Proxy({}, {set: () => true}), a() { super.b = 0; }}).a.call();";
    assert_eq!(decides(source, &[], threw()), "PutValue step 3.d");
}

#[test]
fn a_conversion_of_the_language_waits_for_no_function_of_the_library() {
    let source = "({[{toString: () => show('key')}]: Object.hasOwn({}, {toString: () => show('value')})});";
    assert_eq!(decides(source, &["value: ", "key: "], End::Completed), "ObjectLiteral_Evaluation step 3");
}

#[test]
fn the_last_check_that_is_passed_decides_where_an_engine_throws() {
    let source = "Reflect.defineProperty(new Proxy({}, {defineProperty(a, b, c) { return Reflect.defineProperty(a, b, c); }}), 'k', {writable: true});";
    assert_eq!(decides(source, &[], threw()), "Proxy_DefineOwnProperty step 15.c.i");
}

#[test]
fn what_answers_a_question_decides_where_its_answer_does() {
    let source = "Object.defineProperty(new Uint8Array(), NaN, {});";
    assert_eq!(decides(source, &[], End::Completed), "IsValidIntegerIndex step 2");
}

#[test]
fn who_asks_a_proxy_that_hands_over_decides() {
    let source = "show(1, Object.isFrozen(new Proxy({}, {})));";
    assert_eq!(decides(source, &["1: true"], End::Completed), "TestIntegrityLevel step 1");
    let frozen = "let a = {a: 0}; Object.freeze(new Proxy(a, {getOwnPropertyDescriptor: () => ({configurable: true})})); dump(1, a);";
    assert_eq!(decides(frozen, &["1: 0"], End::Completed), "SetIntegrityLevel step 5.b.ii.3");
}

#[test]
fn what_is_over_repeats_nothing() {
    let source = "Object.isFrozen(Object.freeze(new Proxy({}, {ownKeys: () => (show(1), []), isExtensible: 0})));";
    assert_eq!(decides(source, &["1: ", "1: "], threw()), "TestIntegrityLevel step 1");
}

#[test]
fn who_asks_a_proxy_again_asks_its_target_again() {
    let source = "[...new Proxy(new Proxy({}, {getOwnPropertyDescriptor: () => show(1)}), {get: () => {}})];";
    assert_eq!(decides(source, &["1: ", "1: "], threw()), "GetMethod step 1");
}

#[test]
fn a_check_that_is_passed_decides_what_is_missing_behind_it() {
    let check = "Proxy_DefineOwnProperty step 15.c.i";
    let trap = "new Proxy(Object.seal([0, 0]), {defineProperty: (...a) => (show(1), true)}).reverse(); 0();";
    assert_eq!(decides(trap, &["1: "], threw()), check, "of the trap that was called last");
    let inside = "dump(1, new Proxy(new Proxy([], {defineProperty: () => true}), {getOwnPropertyDescriptor(a, b) { Reflect.defineProperty(a, b, {value: 0}); show(2); }}));";
    let dumped = "1: array#1 {extensible, prototype: %Array.prototype%, \"length\": ! TypeError}";
    assert_eq!(decides(inside, &[dumped], End::Completed), check, "in the trap that is to print");
}

#[test]
fn what_a_loop_decides_in_a_turn_decides_where_there_is_no_next_one() {
    let source = "Object.freeze(new Proxy({a: 0, b: 0}, {getOwnPropertyDescriptor(a, b) { show(b); delete a.a; }}));";
    assert_eq!(decides(source, &["a: "], threw()), "SetIntegrityLevel step 5.b.ii");
}

#[test]
fn what_is_to_be_read_before_decides_where_something_is_done_too_early() {
    let source = "Object.defineProperties(new Proxy({}, {defineProperty: () => (show(2), true)}), {0: {}, a: {get writable() { show(1); }}});";
    assert_eq!(decides(source, &["2: ", "1: ", "2: "], End::Completed), "ObjectDefineProperties step 4.b.ii");
}

#[test]
fn what_a_conversion_calls_throws_for_it() {
    let source = "Reflect.defineProperty(new Uint8Array(1), 0, {value: class { #a; static valueOf() { #a in 0; } }});";
    assert_eq!(decides(source, &[], End::Completed), "TypedArraySetElement step 2");
}

#[test]
fn what_was_refused_in_silence_decides_where_another_error_is_thrown() {
    let source = "Object.freeze([]).length = {}; 0();";
    let range_error = End::Threw("RangeError".into());
    assert_eq!(decides(source, &[], range_error), "OrdinarySetWithOwnDescriptor step 2.a");
}

#[test]
fn an_object_that_is_no_method_is_none_whoever_looks_it_up() {
    let source = |method: &str| format!("new Uint8Array({{[Symbol.iterator]: {method}}});");
    assert_eq!(decides(&source("{}"), &["1: "], threw()), "GetMethod step 3");
    assert_ne!(decides(&source("1"), &["1: "], threw()), "GetMethod step 3");
}
