/*---
esid: sec-toprimitive
description: quickjs: the events are in another order (quickjs-order-b24738e3)
flags: [noStrict, generated]
---*/
function f1(p) {
  "use strict";
  this[1] = p;
}
function f2(p, q) {
  show("call 1", this, new.target, p);
  return 1;
}
var a3 = Object.assign([1, 2, 3], {constructor: {
  get [Symbol.species]() {
    show("species 2");
    return f1;
  },
}});
async function g4() {}
try {
  show(3, 1 in Object.create(f1));
} catch (e) {
  caught(4, e);
}
try {
  dump(5, class {
    set ["__proto__"](v) {
      show("set 6", this, v);
    }
  });
  {
    const q = Object.create(a3);
    show(7, q[1], q["__proto__"]);
  }
  dump(8, {
    [{__proto__: {
      valueOf() {
        show("valueOf 9", this);
        return 1;
      },
      toString() {
        show("toString 10", this);
        return "a";
      },
    }}]: (show("value 11"), f2),
    [{
      [Symbol.toPrimitive](h) {
        show("toPrimitive 12", h);
        return "s";
      },
    }]() {},
  });
} catch (e) {
  caught(14, e);
}
var C5 = class extends Array {
  ["__proto__"](...q) {
    show("call 13", this, ...q);
    return super.__proto__(...q);
  }
};
try {
  show(15, Proxy(a3, {}));
  show(16, function () {
    for (const q of a3) {
      try {
        return q;
      } finally {
        show("finally 17", q);
      }
    }
  }());
} catch (e) {
  caught(18, e);
}
try {
  (function (p) {
    show(19, Reflect.defineProperty(arguments, 0, {writable: true}), Reflect.defineProperty(arguments, 0, {get: () => 1, set: undefined, configurable: true}));
    p = 5;
    dump(20, arguments);
    show(21, p);
  }(1));
} catch (e) {
  caught(22, e);
}
dump(23, f2);
dump(24, a3);
dump(25, g4);
// Expected:
//   3: false
//   5: function#1 {extensible, prototype: %Function.prototype%, "length": {value: 0, --c}, "name": {value: "", --c}, "prototype": {value: object#2, ---}}
//   7: 2 array#3
//   toString 10: object#4
//   value 11:
//   toPrimitive 12: "string"
//   8: object#5 {extensible, prototype: %Object.prototype%, "a": {value: function#6, wec}, "s": {value: function#7, wec}}
//   18: ! TypeError
//   19: true true
//   20: object#8 {extensible, prototype: %Object.prototype%, "0": {get: function#9, set: undefined, ec}, "length": {value: 1, w-c}, "callee": {value: function#10, w-c}, @@iterator: {value: function#11, w-c}}
//   21: 5
//   23: function#6 {extensible, prototype: %Function.prototype%, "length": {value: 2, --c}, "name": {value: "f2", --c}, "prototype": {value: object#12, w--}}
//   24: array#3 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "1": {value: 2, wec}, "2": {value: 3, wec}, "length": {value: 3, w--}, "constructor": {value: object#13, wec}}
//   25: function#14 {extensible, prototype: object#15, "length": {value: 0, --c}, "name": {value: "g4", --c}}
//   (completed)
