/*---
esid: sec-getsuperbase
description: quickjs: an event is missing (quickjs-missing-d4721ba2)
flags: [noStrict, generated]
---*/
function f1(p) {
  "use strict";
  this[{
    [Symbol.toPrimitive](h) {
      show("toPrimitive 1", h);
      return "name";
    },
  }] = p;
}
var q2 = function (p) {
  "use strict";
  return arguments;
}(1, () => 1);
try {
  {
    Object.defineProperty(Array.prototype, 0, {
      get() {
        show("get 2", this.length);
        return NaN;
      },
      set(v) {
        show("set 3", v);
      },
      configurable: true,
    });
    const q = [, , 1];
    show(4, q[0], q[1], 0 in q);
    q[1] = 2;
    q.push(1);
    q.unshift(0);
  }
  show(5, Reflect.preventExtensions(q2), Reflect.isExtensible(q2));
  show(7, Object.prototype.toString.call({a: null}));
} catch (e) {
  caught(8, e);
}
dump(6, q2);
try {
  {
    const q = {
      __proto__: q2,
      m() {
        return super[show("key 9"), {
          [Symbol.toPrimitive](h) {
            show("toPrimitive 10", h);
            return 1;
          },
        }];
      },
      w() {
        super[show("key 11"), {
          valueOf() {
            show("valueOf 12");
            throw undefined;
          },
          toString() {
            show("toString 13");
            throw new RangeError("m");
          },
        }] = (show("value 14"), 1);
      },
    };
    q.w();
    show(15, q.m());
  }
} catch (e) {
  caught(16, e);
}
dump(17, f1);
dump(18, q2);
// Expected:
//   get 2: 3
//   4: NaN undefined true
//   get 2: 5
//   set 3: 0
//   5: true false
//   7: "[object Object]"
//   6: object#1 {non-extensible, prototype: %Object.prototype%, "0": {value: 1, wec}, "1": {value: function#2, wec}, "length": {value: 2, w-c}, "callee": {get: %ThrowTypeError%, set: %ThrowTypeError%, --}, @@iterator: {value: function#3, w-c}}
//   key 11:
//   value 14:
//   toString 13:
//   16: ! RangeError
//   17: function#4 {extensible, prototype: %Function.prototype%, "length": {value: 1, --c}, "name": {value: "f1", --c}, "prototype": {value: object#5, w--}}
//   18: object#1 {non-extensible, prototype: %Object.prototype%, "0": {value: 1, wec}, "1": {value: function#2, wec}, "length": {value: 2, w-c}, "callee": {get: %ThrowTypeError%, set: %ThrowTypeError%, --}, @@iterator: {value: function#3, w-c}}
//   (completed)
