/*---
esid: sec-toprimitive
description: quickjs: the value differs (quickjs-value-fcb6ef87)
flags: [onlyStrict, generated]
---*/
var o1 = {
  set a(v) {
    show("set 1", this, v);
  },
};
try {
  var e2 = new class extends Error {
    a() {
      return super[show("key 2"), "c"];
    }
  }("m");
} catch (e) {
  caught(4, e);
}
var p3 = new Proxy(o1, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 3", ...q), Reflect[k](...q))}));
try {
  show(5, p3.c(p3));
  dump(6, Array.from("ab", function (v, i) {
    "use strict";
    show("map 7", this, v, i);
    return p3;
  }, o1));
} catch (e) {
  caught(9, e);
}
var o4 = Object.freeze({
  __proto__: o1,
  get a() {
    show("get 8", this);
    return super.a;
  },
});
try {
  show(10, Object.prototype.hasOwnProperty.call(o1, "a"));
  show(11, ...Object.values(o4));
} catch (e) {
  caught(12, e);
}
try {
  show(13, "c" in o1);
} catch (e) {
  caught(14, e);
}
chain(15, e2);
dump(16, p3);
// Expected:
//   get 3: object#1 "c" object#2
//   9: ! TypeError
//   10: true
//   get 8: object#3
//   11: undefined
//   13: false
//   15: object#4 > object#5 > %Error.prototype% > %Object.prototype% > null
//   isExtensible 3: object#1
//   getPrototypeOf 3: object#1
//   ownKeys 3: object#1
//   getOwnPropertyDescriptor 3: object#1 "a"
//   16: object#2 {extensible, prototype: %Object.prototype%, "a": {get: undefined, set: function#6, ec}}
//   (completed)
