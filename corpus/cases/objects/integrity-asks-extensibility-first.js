/*---
esid: sec-testintegritylevel
description: Object.isFrozen of a proxy asks whether it is extensible before it asks for its keys
features: [Proxy, Reflect]
---*/
var handler = {
  isExtensible(target) { show("isExtensible"); return Reflect.isExtensible(target); },
  ownKeys(target) { show("ownKeys"); return Reflect.ownKeys(target); },
};
show(1, Object.isFrozen(new Proxy(Object.preventExtensions({ a: 1 }), handler)));
// Expected:
//   isExtensible:
//   ownKeys:
//   1: false
//   (completed)
