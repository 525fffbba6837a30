/*---
esid: sec-ecmascript-function-objects-construct-argumentslist-newtarget
description: The TypeError for what a derived constructor may not return is of the realm of the caller
features: [cross-realm, class]
---*/
const other = $262.createRealm().global;
const A = new other.Function("return class extends Object { constructor() { return 1; } }")();
try {
  new A();
} catch (error) {
  show(1, error instanceof TypeError);
}
// Expected:
//   1: true
//   (completed)
