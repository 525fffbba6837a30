/*---
esid: sec-string-exotic-objects-getownproperty-p
description: quickjs: the value differs (quickjs-value-4943d413)
flags: [noStrict, generated]
---*/
var o1 = {name: () => 1};
var o2 = Object.create(new Proxy(o1, {
  setPrototypeOf(t, v) {
    show("setPrototypeOf 1", v);
    return Reflect.setPrototypeOf(t, v);
  },
}));
try {
  var C3 = class extends null {
    constructor() {
      return Object.create(new.target.prototype);
    }
    static name = (show("static 2", this), this[null]);
  };
} catch (e) {
  caught(3, e);
}
function f4(p, q) {
  show("call 4", this, new.target, p);
  return this;
}
try {
  show(5, Reflect.defineProperty(o1, "name", {value: undefined, configurable: true}));
} catch (e) {
  caught(6, e);
}
try {
  {
    const q = Object.preventExtensions({__proto__: f4});
    q.__proto__ = q.__proto__;
    q.__proto__ = o1;
  }
} catch (e) {
  caught(7, e);
}
try {
  dump(8, {
    __proto__() {},
  });
} catch (e) {
  caught(9, e);
}
try {
  dump(10, {..."s", a: 1, ...o1});
} catch (e) {
  caught(11, e);
}
try {
  {
    const q = new Proxy(Object.defineProperty({}, "a", {value: undefined, configurable: true}), {
      set(t, k, v) {
        show("set 12", k);
        return false;
      },
    });
    show(13, Reflect.set(q, "a", f4));
  }
} catch (e) {
  caught(14, e);
}
dump(15, o1);
dump(16, C3);
// Expected:
//   static 2: function#1
//   5: true
//   7: ! TypeError
//   8: object#2 {extensible, prototype: %Object.prototype%, "__proto__": {value: function#3, wec}}
//   10: object#4 {extensible, prototype: %Object.prototype%, "0": {value: "s", wec}, "a": {value: 1, wec}, "name": {value: undefined, wec}}
//   set 12: "a"
//   13: false
//   15: object#5 {extensible, prototype: %Object.prototype%, "name": {value: undefined, wec}}
//   16: function#1 {extensible, prototype: %Function.prototype%, "length": {value: 0, --c}, "name": {value: undefined, wec}, "prototype": {value: object#6, ---}}
//   (completed)
