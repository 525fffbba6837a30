/*---
esid: sec-toprimitive
description: quickjs: the value differs (quickjs-value-7c0db8cc)
flags: [noStrict, generated]
---*/
var h1 = new Proxy({}, {get: (t, k) => (...q) => (show(k + " 1", ...q), Reflect[k](...q))});
var q2 = function (p, q) {
  Object.defineProperty(arguments, 0, {writable: false});
  p = 9;
  return arguments;
}(1, 2);
var p3 = new Proxy(q2, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 2", ...q), Reflect[k](...q))}));
try {
  show(3, (() => {}).caller);
} catch (e) {
  caught(4, e);
}
var q4 = function (p, q) {
  return arguments;
}(1, "s", 3);
try {
  show(5, Object.create(Object.create(Object.create(q4)))[Symbol.hasInstance]);
  (function (p) {
    show(6, Reflect.set(arguments, 0, class {}, q4), p);
    show(7, Reflect.set(q4, 0, () => 1, arguments), p);
  }(1));
  show(8, delete q4[-1]);
  show(9, Object.getPrototypeOf(q4) === Reflect.getPrototypeOf(q4));
} catch (e) {
  caught(10, e);
}
try {
  show(11, [...q2]);
} catch (e) {
  caught(12, e);
}
try {
  {
    const q = {};
    try {
      Object.defineProperties(q, {a: {
        get() {
          show("get 13", this);
          return 1;
        },
        configurable: true,
      }, b: {
        get() {
          show("get 14", this);
          return undefined;
        },
        configurable: true,
      }, c: Object.getOwnPropertyDescriptor(q2, -1)});
    } finally {
      dump(15, q);
    }
  }
} catch (e) {
  caught(17, e);
}
var v5 = [1, 2, 3];
try {
  show(16, Reflect.defineProperty(v5, "length", {value: 0, writable: false}));
} catch (e) {
  caught(18, e);
}
dump(19, h1);
dump(20, q2);
dump(21, q4);
// Expected:
//   4: ! TypeError
//   5: undefined
//   6: true 1
//   7: true function#1
//   8: true
//   9: true
//   11: array#2
//   15: object#3 {extensible, prototype: %Object.prototype%}
//   17: ! TypeError
//   16: true
//   19: object#4 {extensible, prototype: %Object.prototype%}
//   20: object#5 {extensible, prototype: %Object.prototype%, "0": {value: 1, -ec}, "1": {value: 2, wec}, "length": {value: 2, w-c}, "callee": {value: function#6, w-c}, @@iterator: {value: function#7, w-c}}
//   21: object#8 {extensible, prototype: %Object.prototype%, "0": {value: function#9, wec}, "1": {value: "s", wec}, "2": {value: 3, wec}, "length": {value: 3, w-c}, "callee": {value: function#10, w-c}, @@iterator: {value: function#7, w-c}}
//   (completed)
