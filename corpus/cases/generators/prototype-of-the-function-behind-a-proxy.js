/*---
esid: sec-generator-function-definitions-runtime-semantics-evaluatebody
description: A generator takes its prototype from the generator function itself, and not from the proxy that was called
features: [generators, Proxy]
---*/
new Proxy(function* () {}, { get(target, key) { show("get", key); } })();
// Expected:
//   (completed)
