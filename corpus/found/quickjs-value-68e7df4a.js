/*---
esid: sec-toprimitive
description: quickjs: the value differs (quickjs-value-68e7df4a)
flags: [noStrict, generated]
---*/
(function () {
  "use strict";
  try {
    var v1 = new new Proxy(class {}, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 1", ...q), Reflect[k](...q))}))(undefined, class {});
  } catch (e) {
    caught(4, e);
  }
  function f2(p, q = (show("default 2"), ""), ...r) {
    show("call 3", p, q, r.length, arguments.length);
  }
  try {
    var C3 = class extends f2 {
      constructor() {
        const f = () => super();
        show("result 5", f() === this);
      }
      get 1() {
        show("get 6", this);
        return super[1];
      }
      [(show("key 7"), 0)]() {
        return 1;
      }
      get ["constructor"]() {
        show("get 8", this);
        return f2;
      }
    };
  } catch (e) {
    caught(9, e);
  }
  var o4 = Object.create(f2);
  try {
    (function (p, q) {
      show(10, Reflect.defineProperty(arguments, 0, Object.getOwnPropertyDescriptor(C3, 1)));
      p = 5;
      show(11, p, arguments[0]);
      arguments[0] = 6;
      show(12, p);
      dump(13, arguments);
    }(1, 2));
  } catch (e) {
    caught(14, e);
  }
  try {
    show(15, o4[1] = f2[0] = f2);
    (show("base 17"), o4)[{
      get toString() {
        show("get toString 18");
        return () => "a";
      },
      get valueOf() {
        show("get valueOf 19");
        return f2;
      },
    }] -= (show("value 20"), {
      [Symbol.toPrimitive](h) {
        show("toPrimitive 21", h);
        return null;
      },
    });
  } catch (e) {
    caught(22, e);
  }
  descriptor(16, o4, 1);
  dump(23, v1);
  chain(24, f2);
  dump(25, C3);
}());
// Expected:
//   construct 1: function#1 array#2 function#3
//   get 1: function#1 "prototype" function#3
//   key 7:
//   14: ! TypeError
//   15: function#4
//   base 17:
//   get toString 18:
//   value 20:
//   toPrimitive 21: "number"
//   16: {value: function#4, wec}
//   23: object#5 {extensible, prototype: object#6}
//   24: function#4 > %Function.prototype% > %Object.prototype% > null
//   25: function#7 {extensible, prototype: function#4, "length": {value: 0, --c}, "name": {value: "C3", --c}, "prototype": {value: object#8, ---}}
//   (completed)
