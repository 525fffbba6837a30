/*---
esid: sec-bound-function-exotic-objects-construct-argumentslist-newtarget
description: quickjs: the value differs (quickjs-value-57d5aefa)
flags: [onlyStrict, generated]
---*/
try {
  var p1 = new Proxy(Object.defineProperty({}, Symbol.isConcatSpreadable, {
    get() {
      show("get 1", this);
      return "";
    },
    set(v) {
      show("set 2", this, v);
    },
    configurable: true,
  }), {
    apply(t, r, q) {
      show("apply 3", r, ...q);
      return Reflect.apply(t, r, q);
    },
    get(t, k, r) {
      show("get 4", k, r);
      return Reflect.get(t, k, r);
    },
    has(t, k) {
      show("has 5", k);
      return Reflect.has(t, k);
    },
    isExtensible(t) {
      show("isExtensible 6");
      return Reflect.isExtensible(t);
    },
  });
  var a2 = [null, p1, null, null];
} catch (e) {
  caught(7, e);
}
try {
  var C3 = class extends Object.defineProperty(function () {}.bind(), "prototype", {
    get() {
      show("prototype 8", this);
      return p1;
    },
  }) {
    static 0 = super[Symbol.isConcatSpreadable];
  };
  {
    const q = function () {
      show("new.target 9", new.target === q, new.target);
    }.bind();
    new q();
    Reflect.construct(q, [], Object.assign(function () {}, {prototype: p1}));
    Reflect.construct(C3, [], q);
  }
  dump(10, new C3(Symbol.iterator));
  Object.freeze(Object.prototype);
  p1.toString = C3;
} catch (e) {
  caught(11, e);
}
try {
  show(12, Reflect.construct(C3, {
    get length() {
      show("length 13");
      return 0;
    },
  }, C3));
  Function.prototype.prototype = a2;
  chain(14, Reflect.construct(C3, [], C3.bind()));
  show(15, p1 instanceof (() => {}));
} catch (e) {
  caught(16, e);
}
chain(17, C3);
// Expected:
//   prototype 8: function#1
//   new.target 9: false function#2
//   new.target 9: false function#3
//   10: object#4 {extensible, prototype: object#5}
//   11: ! TypeError
//   length 13:
//   12: object#6
//   prototype 8: function#7
//   14: object#8 > object#9 > %Object.prototype% > null
//   15: false
//   17: function#10 > function#1 > %Function.prototype% > %Object.prototype% > null
//   (completed)
