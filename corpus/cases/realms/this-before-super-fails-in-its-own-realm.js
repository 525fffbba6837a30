/*---
esid: sec-function-environment-records-getthisbinding
description: The ReferenceError for a this that is read before super() is of the realm of the constructor, whoever constructs
features: [cross-realm, class]
---*/
$262.createRealm().global.Reflect.construct(class extends Object { constructor() { this.a; } }, []);
// Expected:
//   (threw ReferenceError)
