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
    /// What its `$262` lacks, as a test names it.
    properties: &'static [&'static str],
}

/// Proposals that the pinned edition of ECMA-262 does not hold; and proper tail calls, which take a machine without a native stack.
const BEYOND_THE_EDITION: &[&str] = &[
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
    "legacy-regexp",
    "source-phase-imports",
    "source-phase-imports-module-source",
    "tail-call-optimization",
];

const HOSTS: &[Host] = &[
    Host { engine: "interpreter", can_block: false, features: BEYOND_THE_EDITION, properties: &["$262.agent"] },
    Host { engine: "quickjs", can_block: false, features: &["IsHTMLDDA"], properties: &["$262.agent"] },
    Host { engine: "node", can_block: true, features: &["IsHTMLDDA"], properties: &["$262.agent"] },
];

impl Host {
    /// The host of the engine with a name; one that lacks nothing that we know of where the name is not known.
    pub fn of(engine: &str) -> Host {
        let known = HOSTS.iter().find(|host| host.engine == engine);
        known.copied().unwrap_or(Host { engine: "", can_block: true, features: &[], properties: &[] })
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
        let property = self.properties.iter().find(|property| {
            test.text.contains(*property) || **property == "$262.agent" && test.includes().contains(&"atomicsHelper.js")
        });
        property.map(|property| (*property).to_owned())
    }
}
