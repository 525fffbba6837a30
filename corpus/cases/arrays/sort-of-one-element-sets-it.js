/*---
esid: sec-array.prototype.sort
description: sort sets what it has sorted, also where that is a single element
features: [Proxy]
---*/
const array = new Proxy([0], { set(target, key) { show("set", key); return true; } });
Array.prototype.sort.call(array);
// Expected:
//   set: "0"
//   (completed)
