/*---
esid: sec-ordinarysetwithowndescriptor
description: Assigning to a read-only array length does not convert the value
features: [Reflect, Reflect.set]
---*/
Reflect.set(Object.defineProperty([], "length", { writable: false }), "length", { valueOf() { show("valueOf"); return 0; } });
show(1);
// Expected:
//   1:
//   (completed)
