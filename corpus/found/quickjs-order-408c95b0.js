/*---
esid: sec-toprimitive
description: quickjs: the events are in another order (quickjs-order-408c95b0)
flags: [noStrict, generated]
---*/
var q1 = function (p, q) {
  return arguments;
}(1, undefined, 3);
try {
  var C2 = class extends Object {
    set b(v) {
      show("set 1", this, v);
    }
  };
} catch (e) {
  caught(2, e);
}
var o3 = {__proto__: q1, ["-0"]: function () {}};
try {
  var f4 = function () {
    "use strict";
    C2.call(this);
  };
  f4.prototype = Object.create(C2.prototype);
  show(3, Reflect.construct(C2, q1, o3));
  f4.__proto__ = q1;
  chain(4, new (f4.bind(q1).bind(q1))());
} catch (e) {
  caught(5, e);
}
try {
  show(6, String.prototype.charAt.call({__proto__: {
    valueOf() {
      show("valueOf 7", this);
      return 1;
    },
    toString() {
      show("toString 8", this);
      return "a";
    },
  }}, {
    valueOf() {
      show("valueOf 9");
      return "s";
    },
  }), String.prototype.toString.call(new String("ab")));
  {
    const q = {
      __proto__: o3,
      m() {
        return super[show("key 10"), {__proto__: null}];
      },
      w() {
        super[show("key 11"), {
          [Symbol.toPrimitive](h) {
            show("toPrimitive 12", h);
            return true;
          },
        }] = (show("value 13"), o3);
      },
    };
    q.w();
    show(14, q.m());
  }
  show(15, C2.valueOf());
} catch (e) {
  caught(16, e);
}
try {
  {
    const q = class extends f4 {
      static [Symbol.hasInstance](v) {
        show("hasInstance 17", this, v);
        return null;
      }
    };
    dump(18, q.prototype);
  }
  show(19, Reflect.preventExtensions(q1), Reflect.isExtensible(q1));
} catch (e) {
  caught(20, e);
}
try {
  show(21, Reflect.setPrototypeOf(q1, null));
  f4[1] = f4;
  show(23, f4[1](o3));
} catch (e) {
  caught(24, e);
}
chain(22, q1);
dump(25, C2);
dump(26, o3);
// Expected:
//   5: ! TypeError
//   toString 8: object#1
//   valueOf 9:
//   6: "a" "ab"
//   key 11:
//   value 13:
//   toPrimitive 12: "string"
//   key 10:
//   16: ! TypeError
//   18: object#2 {extensible, prototype: object#3, "constructor": {value: function#4, w-c}}
//   19: true false
//   21: false
//   24: ! TypeError
//   22: object#5 > %Object.prototype% > null
//   25: function#6 {extensible, prototype: %Object%, "length": {value: 0, --c}, "name": {value: "C2", --c}, "prototype": {value: object#7, ---}}
//   26: object#8 {extensible, prototype: object#5, "-0": {value: function#9, wec}}
//   (completed)
