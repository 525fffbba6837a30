/*---
esid: sec-putvalue
description: The key of an assignment to a super property is made a property key after the value is evaluated
features: [super]
---*/
var home = {
  assign() {
    super[{ toString() { show("key"); return "k"; } }] = show("value");
  },
};
home.assign();
// Expected:
//   value:
//   key:
//   (completed)
