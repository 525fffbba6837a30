/*---
esid: sec-properties-of-the-string-prototype-object
description: The length of String.prototype can not be configured
---*/
dump(1, Reflect.getOwnPropertyDescriptor(String.prototype, "length"));
// Expected:
//   1: object#1 {extensible, prototype: %Object.prototype%, "value": {value: 0, wec}, "writable": {value: false, wec}, "enumerable": {value: false, wec}, "configurable": {value: false, wec}}
//   (completed)
