/*---
esid: sec-object.create
description: quickjs: an event is missing (quickjs-missing-56a6589b)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var a1 = [-0, class {}, {}, {}];
var w2 = new String("ab");
function f3(p) {
  "use strict";
  show("call 1", this, new.target);
  delete w2.__proto__;
  return {a: 1};
}
attempt(4, () => {
  show(2, typeof hoisted);
  var hoisted = class {};
  show(3, hoisted);
});
attempt(5, () => {
  f3.length = undefined;
  f3.prototype = 1;
  f3["prototype"] = 1;
});
attempt(7, () => {
  let q = f3;
  for (let i = 0; q !== null && i < 5; i++) {
    show("link 6", q);
    q = Object.getPrototypeOf(q);
  }
});
attempt(12, () => (show("base 8"), Object.create(f3))[{
  valueOf() {
    show("valueOf 9");
    throw "t";
  },
  toString() {
    show("toString 10");
    throw undefined;
  },
}] = (show("value 11"), false));
attempt(13, () => a1.prototype = class {});
attempt(15, () => {
  const q = Object.setPrototypeOf([1, 2], a1);
  q.prototype = {};
  dump(14, q);
});
attempt(16, () => Object.defineProperties(w2, w2));
attempt(18, () => {
  const q = {__proto__: w2}, r = Object.create(q, {length: {__proto__: null, value: f3, enumerable: true}});
  r.length = NaN;
  q.length = new TypeError("m");
  show(17, r.length, q.length);
});
dump(19, f3);
// Expected:
//   2: "undefined"
//   3: function#1
//   link 6: function#2
//   link 6: %Function.prototype%
//   link 6: %Object.prototype%
//   base 8:
//   value 11:
//   toString 10:
//   12: ! undefined
//   14: array#3 {extensible, prototype: array#4, "0": {value: 1, wec}, "1": {value: 2, wec}, "length": {value: 2, w--}, "prototype": {value: object#5, wec}}
//   16: ! TypeError
//   17: function#2 2
//   19: function#2 {extensible, prototype: %Function.prototype%, "length": {value: 1, --c}, "name": {value: "f3", --c}, "prototype": {value: 1, w--}}
//   (completed)
