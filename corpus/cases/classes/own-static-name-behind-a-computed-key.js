/*---
esid: sec-runtime-semantics-namedevaluation
description: A static method called name is the name of a class without one, also where the key that it stands behind is computed
---*/
const object = { ["key"]: class { static name() {} } };
show(1, typeof object.key.name);
// Expected:
//   1: "function"
//   (completed)
