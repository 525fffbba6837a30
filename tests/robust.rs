//! Nothing makes the interpreter panic, overflow its stack or go on for ever: every text comes to an end that it tells.

use dunder_engines::{End, Engine, Interpreter, Limits};
use dunder_generator::{Config, from_seed};

/// How often a part is repeated in the deep texts.
const DEEP: usize = 100_000;

/// Bytes of damaged programs; `DUNDER_ROBUST_BYTES` asks for more.
const BYTES: usize = 400_000;

/// Texts that nest without an end in sight: what is repeated before the middle, the middle, and what is repeated behind it.
const NESTED: &[(&str, &str, &str)] = &[
    ("(", "1", ")"),
    ("[", "", "]"),
    ("{", "", "}"),
    ("!", "1", ""),
    ("- ", "1", ""),
    ("", "a", ".b"),
    ("", "a", "?.b"),
    ("", "a", "[0]"),
    ("", "a", "()"),
    ("", "1", "+1"),
    ("", "1", ",1"),
    ("", "a", "<a"),
    ("a=", "1", ""),
    ("a?", "1", ":1"),
    ("x=>", "1", ""),
    ("new ", "X", ""),
    ("if(1)", ";", ""),
    ("if(1);else ", ";", ""),
    ("`${", "1", "}`"),
    ("function a(){", "", "}"),
    ("class A{a(){", "", "}}"),
    ("class A extends ", "B", "{}"),
    ("[", "a", "]=1"),
    ("({a:", "1", "})"),
    ("switch(1){case ", "1", ":}"),
    ("a:", ";", ""),
    ("for(;;)", ";", ""),
    ("async()=>await ", "1", ""),
    ("/(", "", ")/"),
    ("try{", "", "}catch{}"),
];

/// Programs that want too much.
const GREEDY: &[&str] = &[
    "function f(n) { return n ? f(n - 1) : 0 } f(100000)",
    "var o = {}; for (var i = 0; i < 1000000; i++) o = Object.create(o); o.x",
    "var o = {}; for (var i = 0; i < 100000; i++) o = new Proxy(o, {}); o.x",
    "var f = () => 1; for (var i = 0; i < 100000; i++) f = f.bind(); f()",
    "var f = function () {}; for (var i = 0; i < 100000; i++) f = f.bind(); ({}) instanceof f",
    "var a = []; for (var i = 0; i < 100000; i++) a = [a]; a.flat(Infinity)",
    "var s = 'abcdefgh'; while (true) s += s;",
    "'abc'.repeat(2 ** 30)",
    "'abc'.padStart(2 ** 29)",
    "Array(2 ** 29).join('ab')",
    "var a = []; a.length = 2 ** 32 - 1; a.fill(1)",
    "var a = []; a[2 ** 32 - 2] = 1; a.reverse()",
    "Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1)",
    "Array.from({ length: 2 ** 31 })",
    "Math.max(...Array(1e7))",
    "var a = [1]; for (;;) a = a.concat(a)",
    "var o = {}; for (var i = 0; ; i++) o[i] = i",
    "var m = new Map; for (;;) m.set({}, 1)",
    "var b = 2n; while (true) b = b * b",
    "2n ** (2n ** 30n)",
    "JSON.parse('['.repeat(100000))",
    "var o = {}; o.o = o; var a = []; for (var i = 0; i < 100000; i++) a = [a]; JSON.stringify(a)",
    "Function('('.repeat(100000))",
    "eval('('.repeat(100000) + ')'.repeat(100000))",
    "var s = 'eval(s)'; eval(s)",
    "var o = { get a() { return this.a } }; o.a",
    "var o = { toString() { return '' + this } }; '' + o",
    "var p = new Proxy({}, { get(t, k, r) { return r[k] } }); p.x",
    "function* g() { yield* g() } for (var x of g());",
    "var gs = []; for (;;) { var g = (function* () { yield 1 })(); g.next(); gs.push(g) }",
    "new ArrayBuffer(2 ** 40)",
    "var a = []; for (;;) a.push(new Uint8Array(1 << 20))",
    "var o = null; for (var i = 0; i < 1000000; i++) o = { __proto__: o }; o instanceof Object",
    "var o = {}; for (var i = 0; i < 1000000; i++) o = Object.create(o); Object.setPrototypeOf(o.__proto__, o)",
    "var o = {}; for (var i = 0; i < 100000; i++) o = new Proxy({}, { getPrototypeOf: () => o }); ({}) instanceof Object",
    "class A {} for (var i = 0; i < 100000; i++) A = class extends A {}; new A",
    "var o = {}; for (var i = 0; i < 100000; i++) o = { __proto__: o, f() { return super.f() } }; o.f()",
    "var p = {}; for (var i = 0; i < 100000; i++) p = new Proxy(p, {}); Object.getPrototypeOf(p)",
    "var p = {}; for (var i = 0; i < 100000; i++) p = new Proxy(p, {}); Array.isArray(p)",
    "var p = () => {}; for (var i = 0; i < 100000; i++) p = new Proxy(p, {}); Reflect.construct(Array, [], p)",
    "'\\ufdfa'.repeat(2 ** 22).normalize('NFKD')",
    "'a'.repeat(2 ** 24).replace(/(.+)/, '$1'.repeat(2 ** 16))",
    "/(?:a|b)*c/.test('ab'.repeat(2 ** 22))",
    "var a = Array.from({ length: 5000 }, (_, i) => i); for (var k = [];;) k.push(a.slice())",
    "JSON.parse('[' + '0,'.repeat(2 ** 21) + '0]')",
    "var s = new Array(2 ** 20).fill('x'); for (;;) s = s.concat(s).map(String)",
    "(function f() { Promise.resolve().then(f) })()",
];

/// On a thread with the stack that the limits ask for.
fn on_large_stack(check: impl FnOnce(Limits) + Send + 'static) {
    let limits = Limits { fuel: 300_000, ..Limits::default() };
    let thread = std::thread::Builder::new().stack_size(limits.stack * 2).spawn(move || check(limits));
    thread.expect("a thread starts").join().expect("nothing panics");
}

fn end(interpreter: &mut Interpreter, text: &str) -> End {
    let end = interpreter.observe(text).end;
    let shown: String = text.chars().take(2_000).collect();
    assert!(!matches!(end, End::Crashed(_)), "{end}:\n{shown}");
    end
}

#[test]
fn deep_texts_come_to_an_end() {
    on_large_stack(|limits| {
        let mut interpreter = Interpreter::new(limits);
        for (before, middle, after) in NESTED {
            for count in [300, 5_000, DEEP] {
                end(&mut interpreter, &format!("{}{middle}{}", before.repeat(count), after.repeat(count)));
            }
        }
    });
}

#[test]
fn greedy_programs_come_to_an_end() {
    on_large_stack(|limits| {
        let mut interpreter = Interpreter::new(limits);
        for program in GREEDY {
            end(&mut interpreter, program);
        }
    });
}

/// Pieces that break a program, or make another one of it.
const PIECES: &[&str] = &[
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "`${",
    "=>",
    "...",
    "class ",
    "super.",
    "super(",
    "new ",
    "new.target",
    "yield ",
    "await ",
    "async ",
    "#x",
    "/",
    "\\u{",
    "?.",
    "var ",
    "let ",
    "eval(",
    "with (",
    "delete ",
    "__proto__",
    "\u{2028}",
    "\u{0}",
    "'",
    "\"",
    "//",
    "/*",
    "static ",
    "get ",
    "=",
    ";",
    "1n",
    "in ",
    "of ",
    "é",
];

/// Numbers that depend on nothing but the seed: a linear congruential generator, its better half.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound.max(1)
    }
}

fn damage(text: &mut Vec<char>, numbers: &mut Numbers) {
    let at = numbers.below(text.len());
    let to = (at + numbers.below(60)).min(text.len());
    match numbers.below(4) {
        0 => drop(text.drain(at..to)),
        1 => {
            let copy = text[at..to].to_vec();
            let target = numbers.below(text.len());
            text.splice(target..target, copy);
        }
        2 => text.insert(at, char::from(numbers.below(128) as u8)),
        _ => drop(text.splice(at..at, PIECES[numbers.below(PIECES.len())].chars())),
    }
}

#[test]
fn damaged_programs_come_to_an_end() {
    let wanted = std::env::var("DUNDER_ROBUST_BYTES").ok().and_then(|bytes| bytes.parse().ok()).unwrap_or(BYTES);
    on_large_stack(move |limits| {
        let mut interpreter = Interpreter::new(limits);
        let mut numbers = Numbers(262);
        let (mut bytes, mut index, mut accepted) = (0, 0, 0);
        while bytes < wanted {
            let mut text: Vec<char> = from_seed(262, index, &Config::default()).program.to_string().chars().collect();
            for _ in 0..=numbers.below(3) {
                damage(&mut text, &mut numbers);
            }
            let text: String = text.into_iter().collect();
            accepted += u32::from(!matches!(end(&mut interpreter, &text), End::Rejected(_)));
            bytes += text.len();
            index += 1;
        }
        assert!(accepted > 0, "all {index} texts were rejected: the interpreter has run nothing");
    });
}
