/*---
esid: sec-toprimitive
description: quickjs: the events are in another order (quickjs-order-2cbb8250)
flags: [noStrict, generated]
---*/
try {
  var p1 = new Proxy(Object.defineProperty({}, Symbol.toStringTag, {
    set(v) {
      show("set 1", this, v);
    },
    configurable: false,
  }), {
    preventExtensions(t) {
      show("preventExtensions 2");
      return Reflect.preventExtensions(t);
    },
  });
} catch (e) {
  caught(4, e);
}
function f2(p, q) {
  show("call 3", this, new.target, p);
  return "1";
}
try {
  var C3 = class {
    static a = (show("static 5", this), this.a);
  };
} catch (e) {
  caught(6, e);
}
try {
  show(7, f2 instanceof f2);
  show(8, 0 in C3);
} catch (e) {
  caught(9, e);
}
try {
  dump(10, Object.defineProperties({}, new Proxy({a: {set: undefined, enumerable: false}, b: {
    set(v) {
      show("set 11", this, v);
    },
    configurable: false,
  }}, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 12", ...q), Reflect[k](...q))}))));
  show(13, new f2(C3, f2));
  descriptor(14, C3, "prototype");
  descriptor(15, C3.prototype, "constructor");
  descriptor(16, C3, "name");
  {
    const q = Object.create(Object.create(null));
    show(17, q.__proto__);
    q.__proto__ = p1;
    chain(18, q);
  }
} catch (e) {
  caught(19, e);
}
dump(20, p1);
dump(21, f2);
dump(22, C3);
// Expected:
//   static 5: function#1
//   7: false
//   8: false
//   ownKeys 12: object#2
//   getOwnPropertyDescriptor 12: object#2 "a"
//   get 12: object#2 "a" object#3
//   getOwnPropertyDescriptor 12: object#2 "b"
//   get 12: object#2 "b" object#3
//   10: object#4 {extensible, prototype: %Object.prototype%, "a": {get: undefined, set: undefined, --}, "b": {get: undefined, set: function#5, --}}
//   call 3: object#6 function#7 function#1
//   13: object#6
//   14: {value: object#8, ---}
//   15: {value: function#1, w-c}
//   16: {value: "C3", --c}
//   17: undefined
//   18: object#9 > object#10 > null
//   20: object#11 {extensible, prototype: %Object.prototype%, @@toStringTag: {get: undefined, set: function#12, --}}
//   21: function#7 {extensible, prototype: %Function.prototype%, "length": {value: 2, --c}, "name": {value: "f2", --c}, "prototype": {value: object#13, w--}}
//   22: function#1 {extensible, prototype: %Function.prototype%, "length": {value: 0, --c}, "name": {value: "C3", --c}, "prototype": {value: object#8, ---}, "a": {value: undefined, wec}}
//   (completed)
