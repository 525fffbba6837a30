/*---
esid: sec-set-immutable-prototype
description: The prototype of every realm's %Object.prototype% is immutable, whichever realm's function sets it
---*/
const other = $262.createRealm().global;
show(1, Reflect.setPrototypeOf(other.Object.prototype, {}));
show(2, Reflect.getPrototypeOf(other.Object.prototype));
// Expected:
//   1: false
//   2: null
//   (completed)
