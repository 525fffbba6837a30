/*---
esid: sec-toprimitive
description: quickjs: it throws where the specification does not (quickjs-throw-07901f7b)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var o1 = {__proto__: function () {
  return arguments;
}(1, 2), a: "s"};
class C2 {
  constructor() {
    show("construct 1", new.target);
  }
  a() {
    return 1;
  }
}
var o3 = Object.create(null);
attempt(2, () => C2.__defineGetter__("__proto__", Object.prototype.valueOf));
attempt(5, () => {
  try {
    C2[0](o1);
  } catch (q) {
    caught(3, q);
    show(4, q instanceof TypeError);
  }
});
try {
  var o4 = Object.create(C2, {a: {writable: false}, 0: {set: undefined, enumerable: false}});
} catch (e) {
  caught(6, e);
}
attempt(9, () => show(7, function (p) {
  show("call 8", this, p);
}(o3)));
attempt(12, () => {
  try {
    o3[null](o3);
  } catch (q) {
    caught(10, q);
    show(11, q instanceof TypeError);
  }
});
attempt(14, () => show(13, Reflect.get(C2, "__proto__", o1)));
attempt(16, () => show(15, Reflect.has(o1, null)));
attempt(25, () => dump(17, class {
  [(show("1 18"), "b")] = show("field 19");
  static [(show("2 20"), "a")] = show("static 21");
  [(show("3 22"), 1)]() {}
  static [(show("4 23"), 0)]() {}
  get [(show("5 24"), "c")]() {}
}));
attempt(27, () => show(26, Reflect.set(o4, null, C2, undefined)));
attempt(29, () => {
  const q = Object.getOwnPropertyDescriptors(o1);
  for (const k of Reflect.ownKeys(q))
    dump(28, q[k]);
});
attempt(32, () => {
  const q = {
    m() {
      return super.__proto__;
    },
  };
  Object.setPrototypeOf(q, C2);
  show(30, q.m(), q.m.call(C2));
  Object.setPrototypeOf(q, null);
  show(31, q.m());
});
dump(33, C2);
chain(34, o3);
dump(35, o4);
// Expected:
//   3: ! TypeError
//   4: true
//   call 8: %globalThis% object#1
//   7: undefined
//   10: ! TypeError
//   11: true
//   13: object#2
//   15: false
//   1 18:
//   2 20:
//   3 22:
//   4 23:
//   5 24:
//   static 21:
//   17: function#3 {extensible, prototype: %Function.prototype%, "0": {value: function#4, w-c}, "length": {value: 0, --c}, "name": {value: "", --c}, "prototype": {value: object#5, ---}, "a": {value: undefined, wec}}
//   26: false
//   28: object#6 {extensible, prototype: %Object.prototype%, "value": {value: "s", wec}, "writable": {value: true, wec}, "enumerable": {value: true, wec}, "configurable": {value: true, wec}}
//   30: object#7 function#8
//   32: ! TypeError
//   33: function#8 {extensible, prototype: %Function.prototype%, "length": {value: 0, --c}, "name": {value: "C2", --c}, "prototype": {value: object#9, ---}, "__proto__": {get: %Object.prototype.valueOf%, set: undefined, ec}}
//   34: object#1 > null
//   35: object#10 {extensible, prototype: function#8, "0": {get: undefined, set: undefined, --}, "a": {value: undefined, ---}}
//   (completed)
