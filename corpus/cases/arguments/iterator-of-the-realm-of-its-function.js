/*---
esid: sec-createunmappedargumentsobject
description: The method @@iterator of an arguments object is that of the realm of its function
features: [cross-realm]
---*/
const other = $262.createRealm().global;
const args = new other.Function("return arguments")();
show(1, args[Symbol.iterator] === other.Array.prototype.values);
// Expected:
//   1: true
//   (completed)
