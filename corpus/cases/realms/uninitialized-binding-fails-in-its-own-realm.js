/*---
esid: sec-declarative-environment-records-getbindingvalue-n-s
description: The ReferenceError for a binding that is not initialized is of the realm of the code that reads it, whoever calls
features: [cross-realm]
---*/
$262.createRealm().global.Reflect.apply(() => { a; let a; }, null, []);
// Expected:
//   (threw ReferenceError)
