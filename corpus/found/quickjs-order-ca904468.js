/*---
esid: sec-objectdefineproperties
description: quickjs: the events are in another order (quickjs-order-ca904468)
flags: [noStrict, generated]
---*/
var a1 = Object.defineProperty([1, 2], "length", {writable: false});
var a2 = [new TypeError("m")];
var p3 = new Proxy(a1, {
  defineProperty(t, k, d) {
    show("define 1", k, d.value);
    return 1;
  },
});
try {
  show(2, Reflect.has(function () {
    show("call 3", this, new.target);
    return -0;
  }, "2"));
  show(4, {__proto__: p3} - {__proto__: {
    valueOf() {
      show("valueOf 5", this);
      return 1;
    },
    toString() {
      show("toString 6", this);
      return "a";
    },
  }});
} catch (e) {
  caught(7, e);
}
try {
  chain(8, function* () {});
  chain(9, async () => {});
  dump(10, function* () {}.prototype);
  descriptor(11, async function () {}, "prototype");
  Object.defineProperties(p3, {
    get length() {
      show("descriptor 12");
      return {value: 1, writable: true, enumerable: true, configurable: true};
    },
    get 0() {
      show("descriptor 13");
      return {value: function () {
        "use strict";
        show("call 14", this);
      }};
    },
  });
  Object.freeze(new Proxy({}, {preventExtensions: () => 1}));
} catch (e) {
  caught(15, e);
}
var a4 = [1, 2, 3];
try {
  {
    const q = class extends null {
      get 1.5() {
        show("get 16", this);
        return undefined;
      }
      set 1.5(v) {
        show("set 17", this, v);
      }
      0 = {};
      static [Object(0)](p) {
        show("call 18", this, p);
        return Object.prototype.valueOf;
      }
    };
    dump(19, q.prototype);
  }
  p3[0] = function () {
    show("call 20", this, new.target);
    return undefined;
  };
  {
    const q = Object.defineProperty({}, 1.5, {value: Object.prototype.valueOf, enumerable: false});
    show(21, Reflect.defineProperty(q, 1.5, {
      set(v) {
        show("set 22", this, v);
        throw new RangeError("m");
      },
      configurable: false,
    }));
    descriptor(23, q, 1.5);
  }
} catch (e) {
  caught(24, e);
}
dump(25, a1);
// Expected:
//   2: false
//   valueOf 5: object#1
//   4: NaN
//   8: function#2 > object#3 > %Function.prototype% > %Object.prototype% > null
//   9: function#4 > object#5 > %Function.prototype% > %Object.prototype% > null
//   10: object#6 {extensible, prototype: object#7}
//   11: absent
//   descriptor 13:
//   descriptor 12:
//   define 1: "0" function#8
//   define 1: "length" 1
//   15: ! TypeError
//   19: object#9 {extensible, prototype: null, "constructor": {value: function#10, w-c}, "1.5": {get: function#11, set: function#12, -c}}
//   define 1: "0" function#13
//   21: false
//   23: {value: %Object.prototype.valueOf%, ---}
//   25: array#14 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "1": {value: 2, wec}, "length": {value: 2, ---}}
//   (completed)
