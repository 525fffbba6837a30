/*---
esid: sec-toprimitive
description: quickjs: the events are in another order (quickjs-order-ae3109f1)
flags: [noStrict, generated]
---*/
var o1 = {a: null};
var C2 = class D {
  static a() {
    return D;
  }
  set a(v) {
    show("set 1", this, v);
  }
};
try {
  {
    const q = new Proxy(C2, new Proxy({}, {get: (t, k) => (...r) => (show(k + " 2", r[1]), Reflect[k](...r))}));
    show(3, Object.freeze(q) === q, Object.isFrozen(q));
  }
} catch (e) {
  caught(4, e);
}
try {
  {
    const q = Object.getOwnPropertyDescriptor(C2, "a") || {};
    show(5, Reflect.defineProperty(C2, "a", q));
  }
} catch (e) {
  caught(6, e);
}
try {
  show(7, Reflect.getPrototypeOf(o1));
} catch (e) {
  caught(8, e);
}
try {
  show(9, delete o1.b);
} catch (e) {
  caught(10, e);
}
try {
  show(11, C2.__proto__);
} catch (e) {
  caught(12, e);
}
try {
  show(13, new C2((C2.prototype = C2, 1)));
} catch (e) {
  caught(14, e);
}
try {
  show(15, Reflect.apply(Object.prototype.valueOf, C2, [o1]));
} catch (e) {
  caught(16, e);
}
try {
  show(17, Reflect.set(C2, "b", C2, C2));
} catch (e) {
  caught(18, e);
}
// Expected:
//   preventExtensions 2: undefined
//   ownKeys 2: undefined
//   getOwnPropertyDescriptor 2: "length"
//   defineProperty 2: "length"
//   getOwnPropertyDescriptor 2: "name"
//   defineProperty 2: "name"
//   getOwnPropertyDescriptor 2: "prototype"
//   defineProperty 2: "prototype"
//   getOwnPropertyDescriptor 2: "a"
//   defineProperty 2: "a"
//   isExtensible 2: undefined
//   ownKeys 2: undefined
//   getOwnPropertyDescriptor 2: "length"
//   getOwnPropertyDescriptor 2: "name"
//   getOwnPropertyDescriptor 2: "prototype"
//   getOwnPropertyDescriptor 2: "a"
//   3: true true
//   5: true
//   7: %Object.prototype%
//   9: true
//   11: %Function.prototype%
//   13: object#1
//   15: function#2
//   17: false
//   (completed)
