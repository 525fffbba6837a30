//! An agent made by hand, for tests of operations that need no program.

use super::{Agent, ExecutionContext, Limits};
use crate::environments::{Environment, EnvironmentKind};
use crate::heap::object::{Object, Slots};
use crate::realm::{Intrinsic, Realm};
use crate::value::EnvironmentId;

impl Agent<'static> {
    /// An agent that runs in a realm whose intrinsics are bare ordinary objects.
    pub(crate) fn fixture() -> Agent<'static> {
        let mut agent = Agent::new(Limits::default());
        agent.start(false);
        let bare = |agent: &mut Agent| agent.heap.add_object(Object::new(None, Slots::Ordinary));
        let intrinsics = Intrinsic::ALL.iter().map(|_| Some(bare(&mut agent))).collect();
        let global_object = bare(&mut agent);
        let kind = EnvironmentKind::Global { binding_object: global_object, global_this_value: global_object };
        let global_environment: EnvironmentId =
            agent.heap.add_environment(Environment { outer: None, kind, bindings: Vec::new() });
        let template_map = Default::default();
        let realm = agent.heap.add_realm(Realm { intrinsics, global_object, global_environment, template_map });
        agent.contexts.push(ExecutionContext {
            function: None,
            realm,
            lexical_environment: global_environment,
            variable_environment: global_environment,
            private_environment: None,
            generator: None,
            strict: true,
            source: Default::default(),
        });
        agent
    }
}
