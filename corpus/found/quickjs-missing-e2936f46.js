/*---
esid: sec-toprimitive
description: quickjs: an event is missing (quickjs-missing-e2936f46)
flags: [onlyStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var p1 = new Proxy(Object.preventExtensions({__proto__: null, ["__proto__"]: {}, a: Object.prototype.valueOf}), {
  isExtensible(t) {
    show("isExtensible 1");
    Reflect.preventExtensions(t);
    return true;
  },
  defineProperty(t, k, d) {
    dump("defineProperty 2", d);
    return Reflect.defineProperty(t, k, d);
  },
  get(t, k) {
    show("get 3", k);
    return t[k];
  },
});
var C2 = class extends null {
  constructor() {
    return Object.create(new.target.prototype);
  }
  get a() {
    show("get 4", this);
    return 1;
  }
  static __proto__() {}
};
try {
  var v3 = new Array(undefined, C2, class {});
} catch (e) {
  caught(5, e);
}
attempt(6, () => {
  delete p1.a;
  p1.a = {};
});
descriptor(7, p1, "a");
attempt(9, () => show(8, Object.getPrototypeOf(-0)));
attempt(11, () => dump(10, {...{["__proto__"]: NaN}}));
attempt(15, () => show(12, Reflect.defineProperty(v3, {
  get [Symbol.toPrimitive]() {
    show("get toPrimitive 13", this);
    return v3;
  },
  toString() {
    show("toString 14");
    return "a";
  },
}, 1)));
attempt(17, () => show(16, 1..valueOf, undefined["a"]));
attempt(19, () => show(18, Object.prototype.hasOwnProperty.call(v3, "valueOf")));
chain(20, p1);
dump(21, C2);
// Expected:
//   defineProperty 2: object#1 {extensible, prototype: %Object.prototype%, "value": {value: object#2, wec}, "writable": {value: true, wec}, "enumerable": {value: true, wec}, "configurable": {value: true, wec}}
//   6: ! TypeError
//   7: absent
//   8: %Number.prototype%
//   10: object#3 {extensible, prototype: %Object.prototype%, "__proto__": {value: NaN, wec}}
//   get toPrimitive 13: object#4
//   15: ! TypeError
//   17: ! TypeError
//   18: false
//   20: object#5 > null
//   21: function#6 {extensible, prototype: %Function.prototype%, "length": {value: 0, --c}, "name": {value: "C2", --c}, "prototype": {value: object#7, ---}, "__proto__": {value: function#8, w-c}}
//   (completed)
