/*---
esid: sec-toprimitive
description: quickjs: the value differs (quickjs-value-2bbd2e66)
flags: [onlyStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var l1 = {
  get length() {
    show("length 1");
    return 2;
  },
  set length(v) {
    show("set length 2", v);
  },
  get 0() {
    show("0 3");
    return null;
  },
  set 0(v) {
    show("set 0 4", v);
  },
};
var p2 = new Proxy(l1, {
  getOwnPropertyDescriptor(t, k) {
    show("own 5", k);
    const d = Reflect.getOwnPropertyDescriptor(t, k);
    delete t[k];
    return d;
  },
});
attempt(10, () => function (p, q) {
  arguments[0] = function () {
    "use strict";
    show("call 6", this);
  };
  show(7, p);
  p = function () {
    show("call 8", this, new.target);
    return 2;
  };
  show(9, arguments[0]);
}(1, 2));
var r3 = (() => {
  const q = Proxy.revocable(function () {}, {});
  q.revoke();
  return q.proxy;
})();
attempt(12, () => chain(11, p2));
attempt(14, () => dump(13, {__proto__: r3}));
attempt(15, () => 2..__proto__ = l1);
attempt(17, () => {
  const q = Object.defineProperty([1, 2], "length", {writable: false});
  show(16, Reflect.set(q, 2, 1), Reflect.set(q, 0, {}), Reflect.defineProperty(q, "5", {}));
  q[2] = 1;
});
attempt(19, () => show(18, l1[1], p2["configurable"]));
attempt(22, () => function (p) {
  Object.defineProperty(arguments, 0, {writable: false});
  p = 2;
  show(20, arguments[0], Reflect.set(arguments, 0, 3));
  Object.defineProperty(arguments, 0, {value: 4});
  show(21, p, arguments[0]);
}(1));
attempt(24, () => chain(23, Reflect.construct(Array, [{}], Array)));
attempt(27, () => {
  const q = new class {
    a() {
      return 1;
    }
  }({});
  chain(25, q);
  show(26, q instanceof Object, q.constructor);
});
chain(28, l1);
dump(29, p2);
dump(30, r3);
// Expected:
//   7: 1
//   9: function#1
//   11: object#2 > %Object.prototype% > null
//   13: object#3 {extensible, prototype: function#4}
//   16: false true false
//   17: ! TypeError
//   18: undefined undefined
//   20: 1 false
//   21: 2 4
//   23: array#5 > %Array.prototype% > %Object.prototype% > null
//   25: object#6 > object#7 > %Object.prototype% > null
//   26: true function#8
//   28: object#9 > %Object.prototype% > null
//   own 5: "0"
//   own 5: "length"
//   29: object#2 {extensible, prototype: %Object.prototype%, "0": {get: function#10, set: function#11, ec}, "length": {get: function#12, set: function#13, ec}}
//   30: function#4 {! TypeError, prototype: ! TypeError, keys: ! TypeError}
//   (completed)
