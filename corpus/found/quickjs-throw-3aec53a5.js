/*---
esid: sec-toprimitive
description: quickjs: it throws where the specification does not (quickjs-throw-3aec53a5)
flags: [noStrict, generated]
---*/
var a1 = [, "s", , 1];
var p2 = new Proxy(a1, {
  preventExtensions(t) {
    show("preventExtensions 1");
    return Reflect.preventExtensions(t);
  },
});
var p3 = new Proxy(p2, {
  has(t, k) {
    show("has 2", k);
    return Reflect.has(t, k);
  },
});
try {
  {
    const q = new Proxy(new Proxy(a1, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 3", ...q), Reflect[k](...q))})), {
      set(t, k, v, r) {
        show("set 4", k, r === q);
        return Reflect.set(t, k, v, r);
      },
    });
    q.name = () => 1;
  }
  Object.prototype.__proto__ = p2;
} catch (e) {
  caught(5, e);
}
try {
  show(6, Object.seal(a1) === a1);
  dump(7, Object.create(null, {b: "\uD800"}));
  show(8, "c" in p3);
} catch (e) {
  caught(9, e);
}
try {
  dump(10, {
    get __proto__() {
      return 1;
    },
    __proto__: p3,
  });
  {
    const q = new Proxy(new Proxy(p2, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 11", ...q), Reflect[k](...q))})), {
      set(t, k, v, r) {
        show("set 12", k, r === q);
        return Reflect.set(t, k, v, r);
      },
    });
    q.name = null;
  }
} catch (e) {
  caught(14, e);
}
descriptor(13, p2, "name");
// Expected:
//   set 4: "name" true
//   set 3: array#1 "name" function#2 array#3
//   getOwnPropertyDescriptor 3: array#1 "name"
//   defineProperty 3: array#1 "name" object#4
//   getOwnPropertyDescriptor 3: array#1 "name"
//   5: ! TypeError
//   6: true
//   9: ! TypeError
//   10: object#5 {extensible, prototype: array#6, "__proto__": {get: function#7, set: undefined, ec}}
//   set 12: "name" true
//   set 11: array#8 "name" null array#9
//   getOwnPropertyDescriptor 11: array#8 "name"
//   defineProperty 11: array#8 "name" object#10
//   getOwnPropertyDescriptor 11: array#8 "name"
//   13: {value: null, we-}
//   (completed)
