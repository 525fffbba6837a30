/*---
esid: sec-frompropertydescriptor
description: quickjs: the value differs (quickjs-value-d635cbcd)
flags: [noStrict, generated]
---*/
var o1 = Object.defineProperty({__proto__: {a: "s"}}, Symbol.species, {value: "s", writable: false});
var p2 = new Proxy(o1, {
  defineProperty(t, k, d) {
    dump("defineProperty 1", d);
    return Reflect.defineProperty(t, k, d);
  },
});
try {
  {
    const q = Object.defineProperty([1, 2], "length", {writable: false});
    show(2, Reflect.set(q, 2, 1), Reflect.set(q, 0, function () {
      show("call 3", this, new.target);
      return -1;
    }), Reflect.defineProperty(q, "5", "s"));
    q[2] = 1;
  }
  "s"[Symbol.species] = "\uD800";
} catch (e) {
  caught(4, e);
}
try {
  Iterator.prototype[Symbol.toStringTag] = Object.prototype.valueOf;
  chain(5, Reflect.construct(function () {
    show("construct 6", new.target);
  }, [], new Proxy(Number, {
    get(t, k, r) {
      show("get 7", k, r);
      return Reflect.get(t, k, r);
    },
  })));
} catch (e) {
  caught(8, e);
}
try {
  show(9, ~{
    valueOf() {
      show("valueOf 10");
      return "s";
    },
  });
} catch (e) {
  caught(11, e);
}
try {
  Object.freeze(p2);
  show(12, Object.isFrozen(p2));
  {
    const q = function (p, r) {};
    delete q.length;
    delete q.name;
    descriptor(13, q.bind(), "length");
    descriptor(14, q.bind(), "name");
  }
} catch (e) {
  caught(15, e);
}
try {
  show(16, Symbol.species in Object.create(o1));
  (function (p) {
    delete arguments[0];
    Object.defineProperty(arguments, 0, Object.getOwnPropertyDescriptor(o1, "c"));
    p = 4;
    show(17, p);
    dump(18, arguments);
  }(1));
} catch (e) {
  caught(19, e);
}
dump(20, p2);
// Expected:
//   4: ! TypeError
//   8: ! TypeError
//   valueOf 10:
//   9: -1
//   defineProperty 1: object#1 {extensible, prototype: %Object.prototype%, "writable": {value: false, wec}, "configurable": {value: false, wec}}
//   12: true
//   13: {value: 0, --c}
//   14: {value: "bound ", --c}
//   16: true
//   19: ! TypeError
//   20: object#2 {non-extensible, prototype: object#3, @@species: {value: "s", ---}}
//   (completed)
