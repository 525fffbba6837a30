/*---
esid: sec-toprimitive
description: quickjs: the events are in another order (quickjs-order-1248e491)
flags: [noStrict, generated]
---*/
(function () {
  var v2 = class D {
    static b() {
      return D;
    }
  };
  var p1 = new Proxy(v2, {
    getOwnPropertyDescriptor(t, k) {
      show("getOwnPropertyDescriptor 1", k);
      return Reflect.getOwnPropertyDescriptor(t, k);
    },
  });
  var p3 = new Proxy(p1, {
    preventExtensions(t) {
      show("preventExtensions 2");
      return Reflect.preventExtensions(t);
    },
  });
  try {
    {
      const q = new Proxy(p1, new Proxy({}, {get: (t, k) => (...r) => (show(k + " 3", r[1]), Reflect[k](...r))}));
      show(4, Object.freeze(q) === q, Object.isFrozen(q));
    }
  } catch (e) {
    caught(5, e);
  }
  try {
    {
      const q = new Proxy(p1, {});
      q.a = p3;
      show(6, q.a);
    }
  } catch (e) {
    caught(8, e);
  }
  descriptor(7, p1, "a");
  try {
    Object.defineProperties(p3, p3);
  } catch (e) {
    caught(10, e);
  }
  dump(9, p3);
  try {
    Object.prototype.a = p3;
    Object.prototype.has = function (t, k) {
      show("has 11", k);
      return Reflect.has(t, k);
    };
    show(12, Symbol.toStringTag in new Proxy(p3, {}));
    delete Object.prototype.has;
  } catch (e) {
    caught(13, e);
  }
  try {
    show(14, ...Reflect.ownKeys(p1));
  } catch (e) {
    caught(15, e);
  }
  try {
    show(16, Reflect.setPrototypeOf(p3, Object.prototype));
  } catch (e) {
    caught(18, e);
  }
  chain(17, p3);
  try {
    show(19, Reflect.has(p1, "a"));
  } catch (e) {
    caught(20, e);
  }
  try {
    {
      const q = [1, 2, 3];
      q.constructor = {[Symbol.species]: function (p) {
        "use strict";
        show("species 21", new.target === undefined, p);
        return p3;
      }};
      dump(22, q.map((v) => v));
    }
  } catch (e) {
    caught(23, e);
  }
  dump(24, p3);
}());
// Expected:
//   preventExtensions 3: undefined
//   ownKeys 3: undefined
//   getOwnPropertyDescriptor 1: "length"
//   getOwnPropertyDescriptor 1: "name"
//   getOwnPropertyDescriptor 1: "prototype"
//   getOwnPropertyDescriptor 1: "b"
//   getOwnPropertyDescriptor 3: "length"
//   getOwnPropertyDescriptor 1: "length"
//   getOwnPropertyDescriptor 1: "length"
//   defineProperty 3: "length"
//   getOwnPropertyDescriptor 1: "length"
//   getOwnPropertyDescriptor 3: "name"
//   getOwnPropertyDescriptor 1: "name"
//   getOwnPropertyDescriptor 1: "name"
//   defineProperty 3: "name"
//   getOwnPropertyDescriptor 1: "name"
//   getOwnPropertyDescriptor 3: "prototype"
//   getOwnPropertyDescriptor 1: "prototype"
//   getOwnPropertyDescriptor 1: "prototype"
//   defineProperty 3: "prototype"
//   getOwnPropertyDescriptor 1: "prototype"
//   getOwnPropertyDescriptor 3: "b"
//   getOwnPropertyDescriptor 1: "b"
//   getOwnPropertyDescriptor 1: "b"
//   defineProperty 3: "b"
//   getOwnPropertyDescriptor 1: "b"
//   isExtensible 3: undefined
//   ownKeys 3: undefined
//   getOwnPropertyDescriptor 1: "length"
//   getOwnPropertyDescriptor 1: "name"
//   getOwnPropertyDescriptor 1: "prototype"
//   getOwnPropertyDescriptor 1: "b"
//   getOwnPropertyDescriptor 3: "length"
//   getOwnPropertyDescriptor 1: "length"
//   getOwnPropertyDescriptor 1: "length"
//   getOwnPropertyDescriptor 3: "name"
//   getOwnPropertyDescriptor 1: "name"
//   getOwnPropertyDescriptor 1: "name"
//   getOwnPropertyDescriptor 3: "prototype"
//   getOwnPropertyDescriptor 1: "prototype"
//   getOwnPropertyDescriptor 1: "prototype"
//   getOwnPropertyDescriptor 3: "b"
//   getOwnPropertyDescriptor 1: "b"
//   getOwnPropertyDescriptor 1: "b"
//   4: true true
//   getOwnPropertyDescriptor 1: "a"
//   6: undefined
//   getOwnPropertyDescriptor 1: "a"
//   7: absent
//   getOwnPropertyDescriptor 1: "length"
//   getOwnPropertyDescriptor 1: "name"
//   getOwnPropertyDescriptor 1: "prototype"
//   getOwnPropertyDescriptor 1: "b"
//   getOwnPropertyDescriptor 1: "length"
//   getOwnPropertyDescriptor 1: "name"
//   getOwnPropertyDescriptor 1: "prototype"
//   getOwnPropertyDescriptor 1: "b"
//   9: function#1 {non-extensible, prototype: %Function.prototype%, "length": {value: 0, ---}, "name": {value: "D", ---}, "prototype": {value: object#2, ---}, "b": {value: function#3, ---}}
//   has 11: @@toStringTag
//   has 11: @@toStringTag
//   has 11: @@toStringTag
//   getOwnPropertyDescriptor 1: @@toStringTag
//   getOwnPropertyDescriptor 1: @@toStringTag
//   12: false
//   14: "length" "name" "prototype" "b"
//   16: false
//   17: function#1 > %Function.prototype% > %Object.prototype% > null
//   19: true
//   species 21: false 3
//   23: ! TypeError
//   getOwnPropertyDescriptor 1: "length"
//   getOwnPropertyDescriptor 1: "name"
//   getOwnPropertyDescriptor 1: "prototype"
//   getOwnPropertyDescriptor 1: "b"
//   24: function#1 {non-extensible, prototype: %Function.prototype%, "length": {value: 0, ---}, "name": {value: "D", ---}, "prototype": {value: object#2, ---}, "b": {value: function#3, ---}}
//   (completed)
