/*---
esid: sec-toprimitive
description: quickjs: the value differs (quickjs-value-56b6e875)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var o1 = {
  __proto__: {
    get: "s",
    get: null,
    get get() {
      show("get 1", this);
      return super.get;
    },
  },
  set get(v) {
    show("set 2", this, v);
  },
};
function f2(p) {
  show("call 3", this, p);
}
try {
  var C3 = class extends Object.defineProperty(function () {}.bind(), "prototype", {
    get() {
      show("prototype 4", this);
      return o1;
    },
  }) {
    constructor() {
      super();
      return o1;
    }
    get get() {
      show("get 5", this);
      return super.get;
    }
    static get [Symbol.species]() {
      show("species 6", this);
      return f2;
    }
    __proto__ = 1;
    static get = (show("static 7", this), this.get);
  };
} catch (e) {
  caught(8, e);
}
var o4 = Object.create(null);
attempt(9, () => f2.__defineSetter__(0, f2));
attempt(11, () => dump(10, {...{["__proto__"]: o1}}));
attempt(15, () => {
  const q = new Proxy({a: 1, b: 2}, {
    getOwnPropertyDescriptor(t, k) {
      show("own 12", k);
      if (k === "a")
        delete t.a;
      return Reflect.getOwnPropertyDescriptor(t, k);
    },
    defineProperty(t, k, d) {
      dump("define 13", d);
      return Reflect.defineProperty(t, k, d);
    },
  });
  Object.freeze(q);
  show(14, Object.isFrozen(q));
});
attempt(17, () => dump(16, class {
  static __proto__ = true;
  static a() {}
}));
attempt(26, () => dump(18, class {
  [(show("1 19"), "b")] = show("field 20");
  static [(show("2 21"), "a")] = show("static 22");
  [(show("3 23"), 1)]() {}
  static [(show("4 24"), 0)]() {}
  get [(show("5 25"), "c")]() {}
}));
chain(27, o1);
dump(28, C3);
dump(29, o4);
// Expected:
//   prototype 4: function#1
//   static 7: function#2
//   10: object#3 {extensible, prototype: %Object.prototype%, "__proto__": {value: object#4, wec}}
//   own 12: "a"
//   own 12: "b"
//   define 13: object#5 {extensible, prototype: %Object.prototype%, "writable": {value: false, wec}, "configurable": {value: false, wec}}
//   own 12: "b"
//   14: true
//   16: function#6 {extensible, prototype: %Function.prototype%, "length": {value: 0, --c}, "name": {value: "", --c}, "prototype": {value: object#7, ---}, "a": {value: function#8, w-c}, "__proto__": {value: true, wec}}
//   1 19:
//   2 21:
//   3 23:
//   4 24:
//   5 25:
//   static 22:
//   18: function#9 {extensible, prototype: %Function.prototype%, "0": {value: function#10, w-c}, "length": {value: 0, --c}, "name": {value: "", --c}, "prototype": {value: object#11, ---}, "a": {value: undefined, wec}}
//   27: object#4 > object#12 > %Object.prototype% > null
//   28: function#2 {extensible, prototype: function#1, "length": {value: 0, --c}, "name": {value: "C3", --c}, "prototype": {value: object#13, ---}, "get": {value: undefined, wec}, @@species: {get: function#14, set: undefined, -c}}
//   29: object#15 {extensible, prototype: null}
//   (completed)
