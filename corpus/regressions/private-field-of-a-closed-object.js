/*---
esid: sec-privatefieldadd
description: A private field is no property, and is added to an object that is not extensible
---*/
class Base { constructor(object) { return object; } }
class Branded extends Base { #brand; }
new Branded(Object.preventExtensions({}));
// Expected:
//   (completed)
