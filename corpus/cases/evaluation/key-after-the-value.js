/*---
esid: sec-putvalue
description: The key of an assignment is made a property key after the value is evaluated
---*/
({})[{ toString() { show("key"); return "k"; } }] = show("value");
// Expected:
//   value:
//   key:
//   (completed)
