/*---
esid: sec-toprimitive
description: quickjs: there is an event too many (quickjs-extra-615f1086)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var w1 = new Boolean(false);
try {
  var o2 = Object.create(w1, {["-0"]: {get: undefined, configurable: false}, ["-0"]: {
    get() {
      show("get 1", this);
      return this;
    },
    configurable: true,
  }});
} catch (e) {
  caught(2, e);
}
var p3 = new Proxy(w1, {
  set(t, k, v, r) {
    show("set 3", k, v, r);
    return Reflect.set(t, k, v, r);
  },
});
try {
  var a4 = new class extends Array {
    1(p) {
      show("call 4", this, p);
      return this;
    }
    get 1() {
      show("get 5", this);
      return super[1];
    }
  }(1, 2);
} catch (e) {
  caught(6, e);
}
attempt(9, () => {
  show(7, Array.prototype.at.call({length: Symbol.iterator, 0: 1}, 0));
  dump(8, [1, 2, 3].with(0, p3));
});
attempt(12, () => {
  const q = new Proxy(Object.preventExtensions({a: 1, b: 2}), {
    getOwnPropertyDescriptor(t, k) {
      show("own 10", k);
      delete t[k];
    },
  });
  show(11, Object.isFrozen(q), Object.isSealed(q));
});
chain(13, w1);
// Expected:
//   9: ! TypeError
//   own 10: "a"
//   own 10: "b"
//   11: true true
//   13: object#1 > %Boolean.prototype% > %Object.prototype% > null
//   (completed)
