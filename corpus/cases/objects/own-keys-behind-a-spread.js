/*---
esid: sec-runtime-semantics-propertydefinitionevaluation
description: The properties of an object literal are in the order of the text, also behind a spread of nothing
features: [object-spread]
---*/
show(...Reflect.ownKeys({ ...null, get a() {}, b: 0 }));
// Expected:
//   a: "b"
//   (completed)
