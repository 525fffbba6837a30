/*---
esid: sec-toprimitive
description: quickjs: it throws where the specification does not (quickjs-throw-3a1a6d36)
flags: [onlyStrict, generated]
---*/
try {
  var C1 = class extends Array {
    static [Symbol.hasInstance](v) {
      show("hasInstance 1", this, v);
      return true;
    }
    get ["constructor"]() {
      show("get 2", this);
      return null;
    }
  };
} catch (e) {
  caught(3, e);
}
try {
  var v3 = function (p) {
    show("call 4", this, p);
  };
  var b2 = v3.bind(() => 1, () => 1, C1, -0);
} catch (e) {
  caught(5, e);
}
try {
  var v4 = new C1();
} catch (e) {
  caught(6, e);
}
try {
  var p5 = new Proxy(C1, {
    get: true ? undefined : null,
    set(t, k, v) {
      show("set 7", k);
      return true;
    },
    set(t, k, v, r) {
      show("set 8", k, v, r);
      return Reflect.set(t, k, v, r);
    },
  });
} catch (e) {
  caught(9, e);
}
try {
  dump(10, new new Proxy(class {}, {
    getOwnPropertyDescriptor(t, k) {
      show("own 11", k);
      return {...Reflect.getOwnPropertyDescriptor(t, k), configurable: false, writable: false};
    },
  })(true));
} catch (e) {
  caught(12, e);
}
try {
  show(13, new p5(v4));
} catch (e) {
  caught(14, e);
}
try {
  {
    const q = function () {
      return () => new.target;
    };
    show(15, q()(), new q()() === q);
  }
} catch (e) {
  caught(16, e);
}
try {
  var p6 = new Proxy(b2, {
    preventExtensions(t) {
      show("preventExtensions 17");
      return Reflect.preventExtensions(t);
    },
  });
} catch (e) {
  caught(18, e);
}
try {
  var C7 = class extends v3 {};
} catch (e) {
  caught(19, e);
}
try {
  show(20, Reflect.set(p5, 0, 1, new String("ab")), Reflect.set(new String("ab"), 2, NaN, v4));
} catch (e) {
  caught(21, e);
}
dump(22, C1);
dump(23, b2);
dump(24, p5);
// Expected:
//   10: object#1 {extensible, prototype: object#2}
//   13: array#3
//   15: undefined true
//   set 8: "0" 1 object#4
//   20: false true
//   22: function#5 {extensible, prototype: %Array%, "length": {value: 0, --c}, "name": {value: "C1", --c}, "prototype": {value: object#6, ---}, @@hasInstance: {value: function#7, w-c}}
//   23: function#8 {extensible, prototype: %Function.prototype%, "length": {value: 0, --c}, "name": {value: "bound v3", --c}}
//   24: function#9 {extensible, prototype: %Array%, "length": {value: 0, --c}, "name": {value: "C1", --c}, "prototype": {value: object#6, ---}, @@hasInstance: {value: function#7, w-c}}
//   (completed)
