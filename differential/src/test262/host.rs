//! What an engine and its host lack, so that a test that needs it is unsupported by name and no failure.

use super::Test;
use crate::corpus::Flag;

/// An engine as the host of tests.
#[derive(Clone, Copy, Debug)]
pub struct Host {
    /// The engine's name.
    pub engine: &'static str,
    /// Whether its agent may block (in `Atomics.wait`).
    can_block: bool,
    /// Features, as test262 names them, that it does not claim to have.
    features: &'static [&'static str],
    /// Folders of tests of what it does not claim to have, with what that is.
    folders: &'static [(&'static str, &'static str)],
    /// What its `$262` lacks, as a test names it.
    properties: &'static [&'static str],
    /// What the message of an exception says where its host has not given the engine something.
    confessions: &'static [(&'static str, &'static str)],
}

/// Proposals that the pinned edition of ECMA-262 does not hold; and proper tail calls, which take a machine without a native stack.
const BEYOND_THE_EDITION: &[&str] = &[
    "Iterator.prototype.join",
    "ShadowRealm",
    "Temporal",
    "await-dictionary",
    "decorators",
    "error-stack-accessor",
    "export-defer",
    "immutable-arraybuffer",
    "import-bytes",
    "import-defer",
    "import-text",
    "iterator-chunking",
    "iterator-includes",
    "iterator-sequencing",
    "joint-iteration",
    "json-parse-with-source",
    "legacy-regexp",
    "source-phase-imports",
    "source-phase-imports-module-source",
    "tail-call-optimization",
    "upsert",
];

/// The tests of the other standard.
const ECMA_402: &[(&str, &str)] = &[("intl402/", "ECMA-402"), ("staging/Intl402/", "ECMA-402")];

/// What no host here has: agents beside the first, and modules.
const NO_AGENTS_NO_MODULES: &[&str] = &["$262.agent", "$262.AbstractModuleSource"];

const HOSTS: &[Host] = &[
    Host {
        engine: "interpreter",
        can_block: true,
        features: BEYOND_THE_EDITION,
        folders: ECMA_402,
        properties: NO_AGENTS_NO_MODULES,
        confessions: &[],
    },
    Host {
        engine: "quickjs",
        can_block: false,
        features: &["IsHTMLDDA"],
        folders: ECMA_402,
        properties: NO_AGENTS_NO_MODULES,
        confessions: &[("requires SAB allocator hooks", "a SharedArrayBuffer that grows")],
    },
    Host {
        engine: "node",
        can_block: true,
        features: &[],
        folders: &[],
        properties: NO_AGENTS_NO_MODULES,
        confessions: &[],
    },
];

impl Host {
    /// The host of the engine with a name; one that lacks nothing that we know of where the name is not known.
    pub fn of(engine: &str) -> Host {
        let known = HOSTS.iter().find(|host| host.engine == engine);
        known.copied().unwrap_or(Host {
            engine: "",
            can_block: true,
            features: &[],
            folders: &[],
            properties: &[],
            confessions: &[],
        })
    }

    /// What an exception says that its host has not given the engine.
    pub fn confessed(&self, exception: &str) -> Option<&'static str> {
        let confession = self.confessions.iter().find(|(words, _)| exception.contains(words));
        confession.map(|(_, what)| *what)
    }

    /// Why a test cannot be run; none where it can.
    pub fn lacks(&self, test: &Test) -> Option<String> {
        let front_matter = &test.front_matter;
        if front_matter.has(Flag::Module) {
            return Some("modules".to_owned());
        }
        let blocks = [(Flag::CanBlockIsTrue, true), (Flag::CanBlockIsFalse, false)];
        if let Some((flag, _)) = blocks.iter().find(|(flag, can)| front_matter.has(*flag) && *can != self.can_block) {
            return Some(format!("an agent of which {} holds", flag.name()));
        }
        if let Some(feature) = front_matter.features.iter().find(|feature| self.features.contains(&feature.as_str())) {
            return Some(format!("feature {feature}"));
        }
        if let Some((_, what)) = self.folders.iter().find(|(folder, _)| test.path.starts_with(folder)) {
            return Some((*what).to_owned());
        }
        let property = self.properties.iter().find(|property| {
            test.text.contains(*property) || **property == "$262.agent" && test.includes().contains(&"atomicsHelper.js")
        });
        property.map(|property| (*property).to_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn lacks(engine: &str, front_matter: &str, code: &str) -> Option<String> {
        let text = format!("/*---\ndescription: d\n{front_matter}\n---*/\n{code}");
        Host::of(engine).lacks(&Test::parse(Path::new("a.js"), "a.js", text).unwrap())
    }

    #[test]
    fn what_is_lacking_is_named() {
        let table = [
            ("interpreter", "", "1", None),
            ("interpreter", "flags: [module]", "1", Some("modules")),
            ("interpreter", "features: [Temporal]", "1", Some("feature Temporal")),
            ("quickjs", "features: [Temporal]", "1", None),
            ("node", "", "$262.agent.start('')", Some("$262.agent")),
            ("node", "includes: [atomicsHelper.js]", "1", Some("$262.agent")),
            ("node", "flags: [CanBlockIsTrue]", "1", None),
            ("interpreter", "flags: [CanBlockIsFalse]", "1", Some("an agent of which CanBlockIsFalse holds")),
            ("quickjs", "flags: [CanBlockIsTrue]", "1", Some("an agent of which CanBlockIsTrue holds")),
            ("another", "flags: [CanBlockIsTrue]", "1", None),
        ];
        for (engine, front_matter, code, expected) in table {
            assert_eq!(lacks(engine, front_matter, code).as_deref(), expected, "{engine} {front_matter} {code}");
        }
    }

    #[test]
    fn a_confession_is_a_part_of_a_message() {
        let message = "TypeError: growable SharedArrayBuffer requires SAB allocator hooks";
        assert_eq!(Host::of("quickjs").confessed(message), Some("a SharedArrayBuffer that grows"));
        assert_eq!(Host::of("node").confessed(message), None);
    }
}
