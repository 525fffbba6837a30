/*---
esid: sec-ordinarysetprototypeof
description: quickjs: an event is missing (quickjs-missing-584b4f61)
flags: [onlyStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
function f1(p) {
  show("call 1", this, p);
}
var w2 = new String("ab");
attempt(3, () => show(2, f1(2)));
var q3 = function (p) {
  "use strict";
  return arguments;
}(1, true);
attempt(5, () => show(4, Object.setPrototypeOf(w2, f1) === w2));
chain(6, w2);
attempt(7, () => w2.__proto__ = "1");
attempt(9, () => dump(8, {
  *__proto__() {},
}));
attempt(12, () => (show("base 10"), w2)[{__proto__: null}] = (show("value 11"), "s"));
attempt(17, () => function (p) {
  delete arguments[0];
  Object.defineProperty(arguments, 0, {
    get() {
      show("get 13", this);
      return this;
    },
    set(v) {
      show("set 14", this, v);
    },
    configurable: false,
  });
  p = 4;
  show(15, p);
  dump(16, arguments);
}(1));
var C4 = class {
  constructor() {
    return f1;
  }
  get b() {
    show("get 18", this);
    chain("chain 19", this);
    return "1";
  }
  [(show("key 20"), "set")]() {
    return this;
  }
};
dump(21, w2);
// Expected:
//   call 1: undefined 2
//   2: undefined
//   4: true
//   6: object#1 > function#2 > %Function.prototype% > %Object.prototype% > null
//   8: object#3 {extensible, prototype: %Object.prototype%, "__proto__": {value: function#4, wec}}
//   base 10:
//   value 11:
//   12: ! TypeError
//   15: 4
//   16: object#5 {extensible, prototype: %Object.prototype%, "0": {get: function#6, set: function#7, --}, "length": {value: 1, w-c}, "callee": {get: %ThrowTypeError%, set: %ThrowTypeError%, --}, @@iterator: {value: function#8, w-c}}
//   key 20:
//   21: object#1 {extensible, prototype: function#2, "0": {value: "a", -e-}, "1": {value: "b", -e-}, "length": {value: 2, ---}}
//   (completed)
