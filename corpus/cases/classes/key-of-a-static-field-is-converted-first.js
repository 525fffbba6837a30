/*---
esid: sec-runtime-semantics-classfielddefinitionevaluation
description: The computed key of a static field is made a property key when the class is defined, before any value is evaluated
features: [class-static-fields-public]
---*/
(class { static [{ toString() { show("key"); return "k"; } }] = show("value"); });
// Expected:
//   key:
//   value:
//   (completed)
