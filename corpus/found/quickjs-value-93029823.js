/*---
esid: sec-frompropertydescriptor
description: quickjs: the value differs (quickjs-value-93029823)
flags: [noStrict, generated]
---*/
var p1 = new Proxy(Object.freeze({["__proto__"]: true, length: 3}), {
  construct(t, q, r) {
    show("construct 1", ...q, r);
    return Reflect.construct(t, q, r);
  },
  preventExtensions(t) {
    show("preventExtensions 2");
    return Reflect.preventExtensions(t);
  },
  defineProperty(t, k, d) {
    dump("defineProperty 3", d);
    return Reflect.defineProperty(t, k, d);
  },
});
var r2 = (() => {
  const q = Proxy.revocable(p1, {});
  q.revoke();
  return q.proxy;
})();
function f3(p, q = (show("default 4"), null), ...r) {
  show("call 5", p, q, r.length, arguments.length);
}
try {
  Object.prototype.valueOf = function () {
    show("valueOf 6", typeof this);
    return 2;
  };
} catch (e) {
  caught(7, e);
}
try {
  Object.freeze(p1);
  p1.a = undefined;
} catch (e) {
  caught(8, e);
}
try {
  Object.defineProperty(f3, "length", {__proto__: {value: 2, writable: true, configurable: true}});
} catch (e) {
  caught(9, e);
}
dump(10, p1);
dump(11, r2);
dump(12, f3);
// Expected:
//   preventExtensions 2:
//   defineProperty 3: object#1 {extensible, prototype: %Object.prototype%, "writable": {value: false, wec}, "configurable": {value: false, wec}}
//   defineProperty 3: object#2 {extensible, prototype: %Object.prototype%, "writable": {value: false, wec}, "configurable": {value: false, wec}}
//   defineProperty 3: object#3 {extensible, prototype: %Object.prototype%, "value": {value: undefined, wec}, "writable": {value: true, wec}, "enumerable": {value: true, wec}, "configurable": {value: true, wec}}
//   10: object#4 {non-extensible, prototype: %Object.prototype%, "__proto__": {value: true, -e-}, "length": {value: 3, -e-}}
//   11: object#5 {! TypeError, prototype: ! TypeError, keys: ! TypeError}
//   12: function#6 {extensible, prototype: %Function.prototype%, "length": {value: 2, w-c}, "name": {value: "f3", --c}, "prototype": {value: object#7, w--}}
//   (completed)
