/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-construct-argumentslist-newtarget
description: The TypeError for a trap construct that returns no object is of the realm of the caller
features: [Proxy, cross-realm]
---*/
const other = $262.createRealm().global;
const proxy = new other.Proxy(function () {}, { construct() {} });
try {
  new proxy();
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
