/*---
esid: sec-runtime-semantics-propertydefinitionevaluation
description: A computed key of an object literal is made a property key before its value is evaluated
features: [computed-property-names]
---*/
({ [{ toString() { show("key"); return "k"; } }]: show("value") });
// Expected:
//   key:
//   value:
//   (completed)
