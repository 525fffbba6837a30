/*---
esid: sec-toprimitive
description: quickjs: there is an event too many (quickjs-extra-497e163a)
flags: [noStrict, generated]
---*/
var a1 = Object.defineProperty([1, 2, 3], 1, {
  get() {
    show("get 1", this);
    return 1;
  },
  set(v) {
    show("set 2", v);
  },
  configurable: true,
});
var a2 = Object.defineProperty([1, 2], "length", {writable: false});
var m3 = {
  length(p) {
    show("call 3", this, p);
    return 1;
  },
}.length;
try {
  show(4, Reflect.set(m3, "toString", m3));
} catch (e) {
  caught(5, e);
}
try {
  Object.freeze(a2);
  a2.length = m3;
} catch (e) {
  caught(6, e);
}
try {
  {
    const q = [1, 2, 3];
    q.length = {
      valueOf() {
        show("valueOf 7");
        return 3;
      },
      toString() {
        show("toString 8");
        return "1";
      },
    };
    dump(9, q);
  }
} catch (e) {
  caught(10, e);
}
try {
  show(11, a2 && (show("and 12"), m3), a1 || (show("or 13"), m3));
} catch (e) {
  caught(14, e);
}
try {
  false.b = m3;
} catch (e) {
  caught(15, e);
}
try {
  switch (a1) {
    case show("case 16"), a1:
      show(17, 1);
    case 2:
      show(18, 2);
      break;
    default:
      show(19, 3);
  }
} catch (e) {
  caught(20, e);
}
dump(21, a1);
dump(22, m3);
// Expected:
//   4: true
//   valueOf 7:
//   valueOf 7:
//   9: array#1 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "1": {value: 2, wec}, "2": {value: 3, wec}, "length": {value: 3, w--}}
//   and 12:
//   11: function#2 array#3
//   case 16:
//   17: 1
//   18: 2
//   21: array#3 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "1": {get: function#4, set: function#5, ec}, "2": {value: 3, wec}, "length": {value: 3, w--}}
//   22: function#2 {extensible, prototype: %Function.prototype%, "length": {value: 1, --c}, "name": {value: "length", --c}, "toString": {value: function#2, wec}}
//   (completed)
