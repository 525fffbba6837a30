/*---
esid: sec-toprimitive
description: quickjs: an event is missing (quickjs-missing-6985a066)
flags: [noStrict, generated]
---*/
(function () {
  function f1(p) {
    show("call 1", this, p);
  }
  function f2() {
    "use strict";
  }
  f2.prototype = 1;
  try {
    var C3 = class {
      get [Symbol.toStringTag]() {
        show("get 2", this);
        return 1;
      }
      set [Symbol.toStringTag](v) {
        show("set 3", this, v);
      }
      static get [Symbol.toStringTag]() {
        show("get 4", this);
        return {a: 1};
      }
      [Symbol.toPrimitive](p) {
        show("call 5", this, p);
        return 1;
      }
    };
  } catch (e) {
    caught(7, e);
  }
  function f4(p) {
    "use strict";
    show("call 6", this, new.target);
    delete C3[Symbol.toStringTag];
    return -1;
  }
  try {
    {
      const q = Object.create({
        get [Symbol.toStringTag]() {
          show("get 8", this === q);
          return undefined;
        },
        set [Symbol.toStringTag](v) {
          show("set 9", this === q, v);
        },
      });
      q[Symbol.toStringTag] += 1;
      show(10, q[Symbol.toStringTag]++);
    }
    chain(11, new (new Proxy(class {}, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 12", ...q), Reflect[k](...q))})).bind(f4).bind(-1))());
  } catch (e) {
    caught(13, e);
  }
  dump(14, C3);
  dump(15, f4);
}());
// Expected:
//   get 8: true
//   set 9: true NaN
//   get 8: true
//   set 9: true NaN
//   10: NaN
//   get 12: function#1 "bind" function#2
//   getPrototypeOf 12: function#1
//   getOwnPropertyDescriptor 12: function#1 "length"
//   get 12: function#1 "length" function#2
//   get 12: function#1 "name" function#2
//   construct 12: function#1 array#3 function#2
//   get 12: function#1 "prototype" function#2
//   11: object#4 > object#5 > %Object.prototype% > null
//   14: function#6 {extensible, prototype: %Function.prototype%, "length": {value: 0, --c}, "name": {value: "C3", --c}, "prototype": {value: object#7, ---}, @@toStringTag: {get: function#8, set: undefined, -c}}
//   15: function#9 {extensible, prototype: %Function.prototype%, "length": {value: 1, --c}, "name": {value: "f4", --c}, "prototype": {value: object#10, w--}}
//   (completed)
