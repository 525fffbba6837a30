/*---
esid: sec-toprimitive
description: quickjs: the value differs (quickjs-value-6fc702b2)
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
  var o1 = Object.create([1, 2], {["2"]: {
    get() {
      show("get 1");
      throw "t";
    },
    configurable: true,
  }, ["2"]: {
    get() {
      show("get 2");
      throw "t";
    },
    configurable: true,
  }});
} catch (e) {
  caught(3, e);
}
try {
  var p2 = new Proxy(o1, {
    defineProperty(t, k, d) {
      dump("defineProperty 4", d);
      return Reflect.defineProperty(t, k, d);
    },
    setPrototypeOf(t, v) {
      show("setPrototypeOf 5", v);
      return Reflect.setPrototypeOf(t, v);
    },
  });
} catch (e) {
  caught(6, e);
}
try {
  var p3 = new Proxy(p2, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 7", ...q), Reflect[k](...q))}));
} catch (e) {
  caught(8, e);
}
function f4(p, q = (show("default 9"), false), ...r) {
  show("call 10", p, q, r.length, arguments.length);
}
attempt(13, () => show(11, Reflect.set(f4, {
  toString() {
    show("toString 12");
    return "s";
  },
}, Object.prototype.valueOf, true)));
attempt(17, () => {
  var q = 1;
  try {
    throw class {};
  } catch (q) {
    q = Object.freeze({b: function () {
      "use strict";
      show("call 14", this);
    }});
    show(15, q);
  }
  show(16, q);
});
attempt(19, () => {
  for (p3.a of [1, , class {}])
    show("item 18", p3.a);
});
descriptor(20, p3, "a");
attempt(23, () => show(21, delete (show("value 22"), 1), delete f4["b"]));
attempt(25, () => show(24, new f4(new TypeError("m"), f4)));
attempt(27, () => show(26, delete null["2"]));
attempt(32, () => function (p, q) {
  show(28, delete arguments[0]);
  p = 3;
  show(29, arguments[0]);
  arguments[0] = "s";
  show(30, p);
  dump(31, arguments);
}(1, 2));
dump(33, o1);
dump(34, p2);
dump(35, p3);
// Expected:
//   toString 12:
//   11: false
//   15: object#1
//   16: 1
//   set 7: object#2 "a" 1 object#3
//   getOwnPropertyDescriptor 7: object#2 "a"
//   defineProperty 7: object#2 "a" object#4
//   defineProperty 4: object#5 {extensible, prototype: %Object.prototype%, "value": {value: 1, wec}, "writable": {value: true, wec}, "enumerable": {value: true, wec}, "configurable": {value: true, wec}}
//   get 7: object#2 "a" object#3
//   item 18: 1
//   set 7: object#2 "a" undefined object#3
//   getOwnPropertyDescriptor 7: object#2 "a"
//   defineProperty 7: object#2 "a" object#6
//   defineProperty 4: object#7 {extensible, prototype: %Object.prototype%, "value": {value: undefined, wec}}
//   get 7: object#2 "a" object#3
//   item 18: undefined
//   set 7: object#2 "a" function#8 object#3
//   getOwnPropertyDescriptor 7: object#2 "a"
//   defineProperty 7: object#2 "a" object#9
//   defineProperty 4: object#10 {extensible, prototype: %Object.prototype%, "value": {value: function#8, wec}}
//   get 7: object#2 "a" object#3
//   item 18: function#8
//   getOwnPropertyDescriptor 7: object#2 "a"
//   20: {value: function#8, wec}
//   value 22:
//   21: true true
//   call 10: object#11 function#12 0 2
//   24: object#13
//   27: ! TypeError
//   28: true
//   29: undefined
//   30: 3
//   31: object#14 {extensible, prototype: %Object.prototype%, "0": {value: "s", wec}, "1": {value: 2, wec}, "length": {value: 2, w-c}, "callee": {value: function#15, w-c}, @@iterator: {value: function#16, w-c}}
//   33: object#17 {extensible, prototype: array#18, "2": {get: function#19, set: undefined, -c}, "a": {value: function#8, wec}}
//   34: object#2 {extensible, prototype: array#18, "2": {get: function#19, set: undefined, -c}, "a": {value: function#8, wec}}
//   isExtensible 7: object#2
//   getPrototypeOf 7: object#2
//   ownKeys 7: object#2
//   getOwnPropertyDescriptor 7: object#2 "2"
//   getOwnPropertyDescriptor 7: object#2 "a"
//   35: object#3 {extensible, prototype: array#18, "2": {get: function#19, set: undefined, -c}, "a": {value: function#8, wec}}
//   (completed)
