/*---
esid: sec-addrestrictedfunctionproperties
description: The accessors caller and arguments of %Function.prototype% get and set by %ThrowTypeError%
---*/
for (const key of ["caller", "arguments"]) {
  const { get, set } = Object.getOwnPropertyDescriptor(Function.prototype, key);
  show(key, get === set);
}
// Expected:
//   caller: true
//   arguments: true
//   (completed)
