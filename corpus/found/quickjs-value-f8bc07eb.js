/*---
esid: sec-array
description: quickjs: the value differs (quickjs-value-f8bc07eb)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
try {
  var C1 = class extends Array {
    static b = (show("static 1", this), this.b);
  };
} catch (e) {
  caught(2, e);
}
try {
  var w2 = new class extends String {
    *[Symbol.species]() {}
  }("ab");
} catch (e) {
  caught(3, e);
}
try {
  var C3 = class extends Array {
    static 0 = super.a;
  };
} catch (e) {
  caught(4, e);
}
attempt(7, () => {
  const q = new String("ab");
  show(5, Reflect.defineProperty(q, 2, {set: undefined, enumerable: false}));
  descriptor(6, q, 2);
});
attempt(10, () => {
  const q = Object.create(new Proxy(C1, {
    set(t, k, v, r) {
      show("set 8", k, v, r === q);
      return Reflect.set(t, k, v, r);
    },
  }));
  q[0] = C1;
  dump(9, q);
});
attempt(12, () => {
  const q = Object.create(Object.create(C3));
  q.a = C1;
  dump(11, q);
});
attempt(17, () => {
  const q = Reflect.construct(TypeError, [{
    valueOf() {
      show("valueOf 13");
      return null;
    },
  }], (() => {
    const q = Proxy.revocable(function () {}, {
      get(t, k) {
        show("get 14", k);
        q.revoke();
        return NaN;
      },
    });
    return q.proxy;
  })());
  chain(15, q);
  show(16, Object.hasOwn(q, "message"));
});
attempt(19, () => show(18, Object.isExtensible(C1), Object.isSealed(C1), Object.isFrozen(C1)));
attempt(22, () => {
  Function.prototype.prototype = w2;
  chain(20, Reflect.construct(C3, [], C1.bind()));
  show(21, w2 instanceof (() => {}));
});
dump(23, C1);
dump(24, w2);
dump(25, C3);
// Expected:
//   static 1: function#1
//   5: true
//   6: {get: undefined, set: undefined, --}
//   set 8: "0" function#1 true
//   9: object#2 {extensible, prototype: function#3, "0": {value: function#1, wec}}
//   11: object#4 {extensible, prototype: object#5, "a": {value: function#1, wec}}
//   get 14: "prototype"
//   17: ! TypeError
//   18: true false false
//   20: array#6 > %Array.prototype% > %Object.prototype% > null
//   21: false
//   23: function#1 {extensible, prototype: %Array%, "length": {value: 0, --c}, "name": {value: "C1", --c}, "prototype": {value: object#7, ---}, "b": {value: undefined, wec}}
//   24: object#8 {extensible, prototype: object#9, "0": {value: "a", -e-}, "1": {value: "b", -e-}, "length": {value: 2, ---}}
//   25: function#10 {extensible, prototype: %Array%, "0": {value: undefined, wec}, "length": {value: 0, --c}, "name": {value: "C3", --c}, "prototype": {value: object#11, ---}}
//   (completed)
