//! A program that shows what a case shows without our harness: in an engine's own shell, where there is `print` or
//! `console.log`.

use std::collections::BTreeSet;
use std::fmt::Write;

/// A function of the harness, and what stands for it: an expression, which may use the helpers.
const FUNCTIONS: &[(&str, &str)] = &[
    ("show", "(site, ...values) => print(site + \": \" + values.map(text).join(\" \"))"),
    ("caught", "(site, error) => print(site + \": ! \" + (error instanceof Error ? error.name : text(error)))"),
    (
        "descriptor",
        "(site, object, key) => print(site + \": \" + property(Object.getOwnPropertyDescriptor(object, key)))",
    ),
    (
        "chain",
        "(site, object) => {\n    let line = text(object);\n    while (object !== null) line += \" > \" + text(object = Object.getPrototypeOf(object));\n    print(site + \": \" + line);\n  }",
    ),
    (
        "dump",
        "(site, object) => {\n    const name = text(object), extensible = Object.isExtensible(object) ? \"\" : \"non-\";\n    const prototype = text(Object.getPrototypeOf(object));\n    const keys = Reflect.ownKeys(object).map((key) => \", \" + text(key) + \": \" + property(Object.getOwnPropertyDescriptor(object, key)));\n    print(site + \": \" + name + \" {\" + extensible + \"extensible, prototype: \" + prototype + keys.join(\"\") + \"}\");\n  }",
    ),
];

/// How a property is printed, for those functions that name it.
const PROPERTY: &str = r#"  const property = (own) => {
    if (own === undefined) return "absent";
    const flags = (own.enumerable ? "e" : "-") + (own.configurable ? "c" : "-");
    if ("get" in own) return "{get: " + text(own.get) + ", set: " + text(own.set) + ", " + flags + "}";
    return "{value: " + text(own.value) + ", " + (own.writable ? "w" : "-") + flags + "}";
  };
"#;

/// How values are printed that are not printed as `String` has it: what is in the lines where there are such, and what prints
/// them.
const VALUES: &[(&[&str], &str)] = &[
    (&["\""], "    if (typeof value === \"string\") return JSON.stringify(value);\n"),
    (
        &["0n", "1n", "2n", "3n", "4n", "5n", "6n", "7n", "8n", "9n"],
        "    if (typeof value === \"bigint\") return value + \"n\";\n",
    ),
    (&["-0"], "    if (Object.is(value, -0)) return \"-0\";\n"),
    (
        &["#", "%"],
        r##"    if (value !== null && (typeof value === "object" || typeof value === "function")) {
      if (!names.has(value)) names.set(value, (Array.isArray(value) ? "array" : typeof value) + "#" + ++count);
      return names.get(value);
    }
"##,
    ),
];

/// The first line where a shell may have no `print`.
const PRINT: &str = "if (typeof print !== \"function\") globalThis.print = console.log;\n";

/// What makes realms where the shell does not, but has `node:vm`.
const REALMS: &str = r#"if (typeof $262 !== "object") {
  const vm = process.getBuiltinModule("node:vm");
  const newGlobal = () => vm.runInContext("this", vm.createContext(vm.constants.DONT_CONTEXTIFY));
  globalThis.$262 = { createRealm: () => ({ global: newGlobal() }) };
}
"#;

/// How a program begins that is in strict mode as a whole.
const STRICT: &str = "\"use strict\";\n";

/// The program with what it uses of the harness in front of it. `lines` is what it shows: the intrinsic objects in it get their
/// names.
pub fn standalone<'a>(source: &str, lines: impl IntoIterator<Item = &'a str>) -> String {
    let (directive, program) = source.strip_prefix(STRICT).map_or(("", source), |program| (STRICT, program));
    let uses = |name: &str| words(program).any(|word| word == name);
    let used: Vec<_> = FUNCTIONS.iter().filter(|(name, _)| uses(name)).collect();
    let mut text = directive.to_owned();
    if !used.is_empty() || uses("print") {
        text += PRINT;
    }
    if uses("$262") {
        text += REALMS;
    }
    if !used.is_empty() {
        let lines: Vec<_> = lines.into_iter().collect();
        text += "{\n";
        text += &helper(&lines);
        if used.iter().any(|(_, body)| body.contains("property(")) {
            text += PROPERTY;
        }
        for (name, body) in used {
            let _ = writeln!(text, "  globalThis.{name} = {body};");
        }
        text += "}\n";
    }
    text + program
}

/// The helper that prints a value, as far as there are such values in the lines.
fn helper(lines: &[&str]) -> String {
    let is_there = |marks: &&[&str]| lines.iter().any(|line| marks.iter().any(|mark| line.contains(mark)));
    let wanted: String = VALUES.iter().filter(|(marks, _)| is_there(marks)).map(|(_, code)| *code).collect();
    if wanted.is_empty() {
        return "  const text = String;\n".to_owned();
    }
    let mut text = String::new();
    if wanted.contains("names") {
        let names: BTreeSet<_> = lines.iter().copied().flat_map(intrinsics).collect();
        let names = names.iter().map(|name| format!("[{name}, \"%{name}%\"]")).collect::<Vec<_>>().join(", ");
        let _ = writeln!(text, "  const names = new Map([{names}]);\n  let count = 0;");
    }
    let _ = writeln!(text, "  const text = (value) => {{\n{wanted}    return String(value);\n  }};");
    text
}

/// The words of a text that may be names.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$' | '.')))
        .flat_map(|word| word.split('.').take(1))
}

/// The intrinsic objects in a line that a path of properties leads to: `Array.prototype` of `%Array.prototype%`.
fn intrinsics(line: &str) -> Vec<&str> {
    let is_path = |name: &&str| {
        name.starts_with(|c: char| c.is_ascii_uppercase() || *name == "globalThis" && c == 'g')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
            && !HIDDEN.contains(name)
            && !name.ends_with("IteratorPrototype")
    };
    line.split('%').filter(is_path).filter(|name| line.contains(&format!("%{name}%"))).collect()
}

/// Intrinsic objects that look like the path that leads nowhere.
const HIDDEN: &[&str] =
    &["TypedArray", "ThrowTypeError", "GeneratorFunction", "AsyncFunction", "AsyncGeneratorFunction"];

#[cfg(test)]
mod tests {
    use dunder_engines::{End, Engine, Interpreter, Limits};

    use super::*;

    /// Programs, each of which prints the same without the harness.
    const PROGRAMS: &[&str] = &[
        "print(1, 2)",
        "show(1, -0, 'a', 1n, null, undefined, Array.prototype, [], {}, () => {})",
        "try { null.x } catch (error) { caught(1, error) }",
        "\"use strict\";\ntry { undeclared = 1 } catch (error) { caught('here', error) }",
        "descriptor(1, { get a() {} }, 'a'); descriptor(2, { b: 1 }, 'b'); descriptor(3, {}, 'c')",
        "chain(1, [1]); chain(2, Object.create(null))",
        "dump(1, Object.freeze({ a: 1, get b() {} })); dump(2, new Proxy([1], {}))",
        "show(1, $262.createRealm().global.Array === Array)",
    ];

    #[test]
    fn programs_show_the_same_without_the_harness() {
        let mut interpreter = Interpreter::new(Limits::default());
        for source in PROGRAMS {
            let expected = interpreter.observe(source);
            let lines: Vec<_> = expected.events.iter().map(ToString::to_string).collect();
            let text = standalone(source, lines.iter().map(String::as_str));
            let plain = interpreter.observe_plain(&[], &text);
            // `print` takes one value there.
            if !source.starts_with("print") {
                assert_eq!(plain.events.iter().map(ToString::to_string).collect::<Vec<_>>(), lines, "{text}");
            }
            assert_eq!(plain.end, End::Completed, "{text}");
        }
    }

    #[test]
    fn nothing_stands_in_front_of_what_needs_nothing() {
        assert_eq!(standalone("1;", []), "1;");
        assert!(!standalone("show(1);", []).contains("property"));
        assert!(!standalone("show(1);", []).contains("$262"));
        assert!(standalone("\"use strict\";\nshow(1);", []).starts_with("\"use strict\";\nif"));
        assert_eq!(
            intrinsics("1: %Array.prototype% %TypedArray% 5 % 3 %get Map.size% %Map%@2"),
            ["Array.prototype", "Map"]
        );
    }
}
