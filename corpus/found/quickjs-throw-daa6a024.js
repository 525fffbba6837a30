/*---
esid: sec-runtime-semantics-classdefinitionevaluation
description: quickjs: it throws where the specification does not (quickjs-throw-daa6a024)
flags: [onlyStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
function f1(p, q = (show("default 1"), undefined), ...r) {
  show("call 2", p, q, r.length, arguments.length);
}
var m2 = Object.getOwnPropertyDescriptor({
  get a() {
    show("get 3", this);
    return {a: 1};
  },
}, "a").get;
var a3 = Object.assign([1, 2, 3], {constructor: f1});
attempt(5, () => show(4, Reflect.set(a3, "__proto__", undefined, true)));
attempt(7, () => dump(6, Array.from.call(f1, a3)));
attempt(12, () => function (p) {
  show(8, Reflect.defineProperty(arguments, 0, {
    get() {
      show("get 9", this);
      return "s";
    },
    configurable: true,
  }), Reflect.defineProperty(arguments, 0, Object.getOwnPropertyDescriptor(f1, 0)));
  p = 5;
  dump(10, arguments);
  show(11, p);
}(1));
attempt(18, () => show(13, new new Proxy(class {}, {
  get get() {
    show("trap get 14");
    return undefined;
  },
  get has() {
    show("trap has 15");
    return null;
  },
  get ownKeys() {
    show("trap ownKeys 16");
  },
})(...Object.defineProperty([1, 2], 1, {
  get() {
    show("get 17", this);
    return f1;
  },
}))));
dump(19, f1);
// Expected:
//   4: true
//   default 1:
//   call 2: undefined undefined 0 0
//   6: object#1 {extensible, prototype: object#2, "0": {value: 1, wec}, "1": {value: 2, wec}, "2": {value: 3, wec}, "length": {value: 3, wec}}
//   12: ! TypeError
//   get 17: array#3
//   trap get 14:
//   13: object#4
//   19: function#5 {extensible, prototype: %Function.prototype%, "length": {value: 1, --c}, "name": {value: "f1", --c}, "prototype": {value: object#2, w--}}
//   (completed)
