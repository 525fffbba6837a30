/*---
esid: sec-builtincallorconstruct
description: The next method of another realm's iterator throws errors of that realm
features: [cross-realm, ArrayBuffer, arraybuffer-transfer]
---*/
const a = new Uint8Array(1);
const b = $262.createRealm().global.Array.prototype.values.call(a);
a.buffer.transfer();
for (const c of b);
// Expected:
//   (threw TypeError@2)
