/*---
esid: sec-function.prototype.bind
description: quickjs: the value differs (quickjs-value-f126e903)
flags: [noStrict, generated]
---*/
var o1 = {
  b: -0,
  b(p) {
    show("call 1", this, p);
    return 1;
  },
};
var o2 = {
  __proto__: null,
  get 1() {
    show("get 2", this);
    return super[1];
  },
};
try {
  show(3, Object.preventExtensions(o2) === o2);
} catch (e) {
  caught(4, e);
}
var v3 = function (p) {
  show("call 5", this, new.target);
  return this;
};
try {
  Object.setPrototypeOf(v3, Array.prototype);
  chain(6, Function.prototype.bind.call(v3));
} catch (e) {
  caught(7, e);
}
try {
  o1.__proto__ += "";
} catch (e) {
  caught(9, e);
}
chain(8, o1);
try {
  show(10, Reflect.defineProperty(o2, {
    [Symbol.toPrimitive](h) {
      show("toPrimitive 11", h);
      return 1;
    },
  }, {enumerable: true}));
} catch (e) {
  caught(12, e);
}
try {
  Object.setPrototypeOf(v3, null);
  chain(13, Function.prototype.bind.call(v3));
} catch (e) {
  caught(14, e);
}
try {
  delete o2.b;
  o2.b = Object.prototype.valueOf;
} catch (e) {
  caught(15, e);
}
try {
  show(16, 1 in new String("ab"), Object.hasOwn("ab", 1), "1.0" in new String("ab"), "-0" in new String("ab"));
} catch (e) {
  caught(17, e);
}
// Expected:
//   3: true
//   6: function#1 > %Array.prototype% > %Object.prototype% > null
//   8: object#2 > %Object.prototype% > null
//   toPrimitive 11: "string"
//   10: true
//   13: function#3 > null
//   16: true true false false
//   (completed)
