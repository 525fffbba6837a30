/*---
esid: sec-toprimitive
description: quickjs: the value differs (quickjs-value-2ed19fe8)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var m1 = {
  __proto__: {a: null},
  [Symbol.iterator](p) {
    return super[Symbol.iterator];
  },
}[Symbol.iterator];
function f2() {
  "use strict";
}
f2.prototype.b = function () {
  show("call 1", this);
  return 0;
};
try {
  var C3 = class extends f2 {
    static set b(v) {
      show("set 2", this, v);
    }
  };
} catch (e) {
  caught(3, e);
}
var l4 = {length: 2, 0: m1, 1: 1};
attempt(5, () => {
  Object.setPrototypeOf(f2, m1);
  chain(4, Function.prototype.bind.call(f2));
});
attempt(7, () => dump(6, new f2(m1)));
attempt(9, () => {
  const q = Object.create(null);
  q.__proto__ = m1;
  dump(8, q);
});
attempt(14, () => {
  switch (m1) {
    case show("case 10"), m1:
      show(11, 1);
    case true:
      show(12, 2);
      break;
    default:
      show(13, 3);
  }
});
attempt(17, () => show(15, Reflect.set(m1, {
  valueOf() {
    show("valueOf 16");
    return Symbol.iterator;
  },
}, f2)));
attempt(19, () => show(18, C3()));
chain(20, m1);
dump(21, f2);
dump(22, C3);
// Expected:
//   4: function#1 > function#2 > %Function.prototype% > %Object.prototype% > null
//   6: object#3 {extensible, prototype: object#4}
//   8: object#5 {extensible, prototype: null, "__proto__": {value: function#2, wec}}
//   case 10:
//   11: 1
//   12: 2
//   15: true
//   19: ! TypeError
//   20: function#2 > %Function.prototype% > %Object.prototype% > null
//   21: function#6 {extensible, prototype: function#2, "length": {value: 0, --c}, "name": {value: "f2", --c}, "prototype": {value: object#4, w--}}
//   22: function#7 {extensible, prototype: function#6, "length": {value: 0, --c}, "name": {value: "C3", --c}, "prototype": {value: object#8, ---}, "b": {get: undefined, set: function#9, -c}}
//   (completed)
