/*---
esid: sec-toprimitive
description: quickjs: the events are in another order (quickjs-order-ffaea8b7)
flags: [noStrict, generated]
---*/
var o1 = {name: "s"};
var o2 = Object.create(o1);
try {
  show(1, Object.prototype.toString.call(Reflect), typeof Reflect);
} catch (e) {
  caught(2, e);
}
try {
  dump(3, Reflect.getOwnPropertyDescriptor(o1, "name"));
} catch (e) {
  caught(4, e);
}
try {
  show(5, Object.prototype.__lookupSetter__.call(o2, {
    valueOf() {
      show("valueOf 6");
      return null;
    },
  }));
} catch (e) {
  caught(7, e);
}
var o3 = {
  get name() {
    show("get 8", this);
    return super.name;
  },
};
try {
  2[{
    [Symbol.toPrimitive](h) {
      show("toPrimitive 9", h);
      return 2;
    },
  }] = (show("value 10"), o1);
} catch (e) {
  caught(11, e);
}
try {
  show(12, Reflect.construct(Proxy, [o3, {}], function () {}));
} catch (e) {
  caught(13, e);
}
var v4 = function () {
  "use strict";
  show("construct 14", this, new.target);
};
try {
  {
    v4.prototype = o1;
    const q = new v4();
    v4.prototype = {};
    show(15, q instanceof v4);
  }
} catch (e) {
  caught(16, e);
}
dump(17, o1);
dump(18, o3);
// Expected:
//   1: "[object Reflect]" "object"
//   3: object#1 {extensible, prototype: %Object.prototype%, "value": {value: "s", wec}, "writable": {value: true, wec}, "enumerable": {value: true, wec}, "configurable": {value: true, wec}}
//   5: undefined
//   value 10:
//   toPrimitive 9: "string"
//   12: object#2
//   construct 14: object#3 function#4
//   15: false
//   17: object#5 {extensible, prototype: %Object.prototype%, "name": {value: "s", wec}}
//   18: object#6 {extensible, prototype: %Object.prototype%, "name": {get: function#7, set: undefined, ec}}
//   (completed)
