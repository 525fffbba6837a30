/*---
esid: sec-boundfunctioncreate
description: bind asks its target for its prototype before it asks for its length and its name
features: [Proxy]
---*/
const log = (trap) => (...args) => { show(trap, typeof args[1] === "string" ? args[1] : ""); return Reflect[trap](...args); };
const target = new Proxy(function () {}, {
  getPrototypeOf: log("getPrototypeOf"),
  getOwnPropertyDescriptor: log("getOwnPropertyDescriptor"),
  get: log("get"),
});
Function.prototype.bind.call(target);
// Expected:
//   getPrototypeOf: ""
//   getOwnPropertyDescriptor: "length"
//   get: "length"
//   get: "name"
//   (completed)
