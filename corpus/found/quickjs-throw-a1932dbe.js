/*---
esid: sec-runtime-semantics-classdefinitionevaluation
description: quickjs: it throws where the specification does not (quickjs-throw-a1932dbe)
flags: [noStrict, generated]
---*/
var v2 = {a: 1};
var p1 = new Proxy(v2, {
  has(t, k) {
    show("has 1", k);
    return 1;
  },
  get(t, k, r) {
    show("get 2", k, r);
    return Reflect.get(t, k, r);
  },
  deleteProperty(t, k) {
    show("deleteProperty 3", k);
    return Reflect.deleteProperty(t, k);
  },
});
var o3 = {__proto__: v2, b: v2, length: v2, b: v2};
try {
  chain(4, new new Proxy(class {}, {
    get get() {
      show("trap get 5");
      return undefined;
    },
    get has() {
      show("trap has 6");
      return null;
    },
    get ownKeys() {
      show("trap ownKeys 7");
    },
  })());
} catch (e) {
  caught(8, e);
}
try {
  chain(9, Reflect.construct(Object, [() => 1], Object.assign(function () {}, {prototype: v2})));
} catch (e) {
  caught(10, e);
}
chain(11, o3);
// Expected:
//   trap get 5:
//   4: object#1 > object#2 > %Object.prototype% > null
//   9: object#3 > object#4 > %Object.prototype% > null
//   11: object#5 > object#4 > %Object.prototype% > null
//   (completed)
