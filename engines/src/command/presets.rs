//! The engines that are known by name: one row each.

use super::{Driver, Preset};
use crate::{isolated::Policy, shell::Spelling};

/// The driver for what has `node:vm`.
const VM: &str = concat!(include_str!("../../harness/lines.js"), include_str!("../../harness/vm.js"));

/// The driver for engine262, which Node.js runs.
const ENGINE262_IN_NODE: &str =
    concat!(include_str!("../../harness/lines.js"), include_str!("../../harness/engine262.js"));

/// Node.js, each program a sloppy script in a realm of its own, made by `node:vm`.
pub const NODE: Preset = Preset {
    name: "node",
    family: "V8",
    variable: "DUNDER_NODE",
    commands: &["node", "nodejs"],
    hidden: &["NODE_OPTIONS"],
    environment: &[],
    arguments: &["--no-warnings", "--max-old-space-size=512", "-e"],
    driver: Driver::Worker(VM),
    policy: Policy { recycle: 2_000, out_of_memory: &["out of memory"], ..Policy::DEFAULT },
    driven: "in processes of its own, a fresh realm for every program (node:vm)",
    remedy: "install Node.js 22.8 or later (https://nodejs.org), or set DUNDER_NODE to its path",
};

/// Deno, by `node:vm` too; `__proto__` is there only where it is asked for.
pub const DENO: Preset = Preset {
    name: "deno",
    family: "V8",
    variable: "DUNDER_DENO",
    commands: &["deno"],
    hidden: &["DENO_V8_FLAGS"],
    environment: &[("DENO_NO_UPDATE_CHECK", "1"), ("NO_COLOR", "1")],
    arguments: &["eval", "--unstable-unsafe-proto", "--v8-flags=--max-old-space-size=512", "--ext=cjs"],
    driver: Driver::Worker(VM),
    policy: Policy { recycle: 2_000, out_of_memory: &["out of memory"], ..Policy::DEFAULT },
    driven: "in processes of its own, a fresh realm for every program (node:vm)",
    remedy: "npm install deno (or https://deno.com), and set DUNDER_DENO to its path where it is not on the PATH",
};

/// Bun, by `node:vm` too.
pub const BUN: Preset = Preset {
    name: "bun",
    family: "JavaScriptCore",
    variable: "DUNDER_BUN",
    commands: &["bun"],
    hidden: &["BUN_OPTIONS"],
    environment: &[("NO_COLOR", "1")],
    arguments: &["-e"],
    driver: Driver::Worker(VM),
    policy: Policy { recycle: 500, out_of_memory: &["out of memory", "OutOfMemory"], ..Policy::DEFAULT },
    driven: "in processes of its own, a fresh realm for every program (node:vm)",
    remedy: "npm install bun (or https://bun.sh), and set DUNDER_BUN to its path where it is not on the PATH",
};

/// The shell of JavaScriptCore, which makes global objects.
pub const JSC: Preset = Preset {
    name: "jsc",
    family: "JavaScriptCore",
    variable: "DUNDER_JSC",
    commands: &["jsc"],
    hidden: &[],
    environment: &[],
    arguments: &["-e"],
    driver: Driver::Worker(include_str!("../../harness/jsc.js")),
    policy: Policy { recycle: 500, cpu: Some(300), ..Policy::DEFAULT },
    driven: "in processes of its own, a fresh realm for every program (createGlobalObject)",
    remedy: "install it (Debian: libjavascriptcoregtk-4.0-bin), and set DUNDER_JSC to its path where it is not on the PATH",
};

/// engine262, the specification in JavaScript: some ten thousand times as slow as the others, and so is given more time.
pub const ENGINE262: Preset = Preset {
    name: "engine262",
    family: "engine262",
    variable: "DUNDER_ENGINE262",
    commands: &["engine262"],
    hidden: &[],
    environment: &[],
    arguments: &[],
    driver: Driver::Guest {
        host: &NODE,
        arguments: &["--no-warnings", "--max-old-space-size=512", "--stack-size=4000", "-e"],
        script: ENGINE262_IN_NODE,
    },
    policy: Policy { recycle: 200, out_of_memory: &["out of memory"], patience: 6, ..Policy::DEFAULT },
    driven: "in processes of Node.js, a fresh agent for every program",
    remedy: "npm install @engine262/engine262 beside Node.js, and set DUNDER_ENGINE262 to the folder of the package where the \
             command engine262 is not on the PATH",
};

/// The shell of QuickJS: of QuickJS-NG or of Bellard's.
pub const QJS: Preset = Preset {
    name: "qjs",
    family: "QuickJS",
    variable: "DUNDER_QJS",
    commands: &["qjs"],
    hidden: &[],
    environment: &[],
    arguments: &["--std"],
    driver: Driver::Shell(Spelling {
        evaluate: Some("std.evalScript"),
        version: &["--help"],
        version_mark: "version",
        ..Spelling::DEFAULT
    }),
    policy: Policy { cpu: Some(60), ..Policy::DEFAULT },
    driven: "a process for every program (std.evalScript)",
    remedy: "install QuickJS-NG (https://quickjs-ng.github.io/quickjs) or QuickJS, and set DUNDER_QJS to its path where it is \
             not on the PATH",
};

/// Hermes. It has no block scopes and no classes before version 1.
pub const HERMES: Preset = Preset {
    name: "hermes",
    family: "Hermes",
    variable: "DUNDER_HERMES",
    commands: &["hermes"],
    hidden: &[],
    environment: &[],
    arguments: &["-w"],
    driver: Driver::Shell(Spelling {
        sloppy: &["-non-strict"],
        strict: &["-strict"],
        version: &["--version"],
        version_mark: "release version",
        ..Spelling::DEFAULT
    }),
    policy: Policy { cpu: Some(60), ..Policy::DEFAULT },
    driven: "a process for every program, which stands behind the harness",
    remedy: "npm install hermes-engine-cli (an old version), or build it (https://github.com/facebook/hermes), and set \
             DUNDER_HERMES to its path where it is not on the PATH",
};

/// SpiderMonkey in GNOME's shell, which has no scripts but those of indirect eval.
pub const GJS: Preset = Preset {
    name: "gjs",
    family: "SpiderMonkey",
    variable: "DUNDER_GJS",
    commands: &["gjs", "gjs-console"],
    hidden: &[],
    environment: &[],
    arguments: &[],
    driver: Driver::Shell(Spelling {
        evaluate: Some("(0, eval)"),
        version: &["--version"],
        version_mark: "gjs",
        ..Spelling::DEFAULT
    }),
    policy: Policy { cpu: Some(60), ..Policy::DEFAULT },
    driven: "a process for every program, by indirect eval: global declarations are those of an eval, and console.log is its own",
    remedy: "install it (Debian: gjs), and set DUNDER_GJS to its path where it is not on the PATH",
};

/// The test shell of XS.
pub const XS: Preset = Preset {
    name: "xs",
    family: "XS",
    variable: "DUNDER_XS",
    commands: &["xst"],
    hidden: &[],
    environment: &[],
    arguments: &["-s"],
    driver: Driver::Shell(Spelling {
        evaluate: Some("$262.evalScript"),
        version: &["-v"],
        version_mark: "XS",
        ..Spelling::DEFAULT
    }),
    policy: Policy { cpu: Some(60), ..Policy::DEFAULT },
    driven: "a process for every program ($262.evalScript)",
    remedy: "build xst of the Moddable SDK (https://github.com/Moddable-OpenSource/moddable), and set DUNDER_XS to its path \
             where it is not on the PATH",
};

/// Every engine that is known by name, in the order in which they are listed.
pub const PRESETS: &[&Preset] = &[&NODE, &DENO, &BUN, &JSC, &GJS, &ENGINE262, &QJS, &HERMES, &XS];
