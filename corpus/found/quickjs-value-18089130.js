/*---
esid: sec-function.prototype.bind
description: quickjs: the value differs (quickjs-value-18089130)
flags: [noStrict, generated]
---*/
function f1(p) {
  "use strict";
  this.a = p;
}
f1.prototype = {
  get a() {
    show("get 1", this);
    return {a: 1};
  },
  set enumerable(v) {
    show("set 2", this, v);
  },
};
var o2 = Object.freeze({__proto__: f1, ["__proto__"]: null, ["prototype"]: 1});
try {
  (function (p, q) {
    arguments[1] = true;
    q = 3;
    show(3, q, arguments[1], arguments.length);
  }(1));
} catch (e) {
  caught(4, e);
}
try {
  show(5, [1, 2, 3].at({
    valueOf() {
      show("valueOf 6");
      return 1;
    },
  }), [1, 2].includes({
    toString() {
      show("toString 7");
      return 1;
    },
    valueOf() {
      show("valueOf 8");
      return {};
    },
  }, {
    [Symbol.toPrimitive](h) {
      show("toPrimitive 9", h);
      return undefined;
    },
  }));
} catch (e) {
  caught(10, e);
}
try {
  show(11, Reflect.set(f1, "a", () => 1));
} catch (e) {
  caught(12, e);
}
try {
  dump(13, Object.create(null, {a: {
    get() {
      show("get 14", this);
      return 1.5;
    },
    configurable: true,
  }}));
} catch (e) {
  caught(15, e);
}
try {
  Object.setPrototypeOf(f1, null);
  chain(16, Function.prototype.bind.call(f1));
} catch (e) {
  caught(17, e);
}
try {
  f1[Symbol.hasInstance] = null;
  descriptor(18, f1, Symbol.hasInstance);
} catch (e) {
  caught(19, e);
}
chain(20, f1);
// Expected:
//   3: 3 true 1
//   valueOf 6:
//   toPrimitive 9: "number"
//   5: 2 false
//   11: true
//   13: object#1 {extensible, prototype: null, "a": {get: function#2, set: undefined, -c}}
//   16: function#3 > null
//   18: {value: null, wec}
//   20: function#4 > null
//   (completed)
