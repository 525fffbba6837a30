/*---
esid: sec-getvalue
description: The key of a property that is read and written is made a property key once, also where the base is a primitive
flags: [noStrict]
---*/
try {
  0[{ toString() { show("key"); return "k"; } }]++;
} catch (error) {
  caught(1, error);
}
// Expected:
//   key:
//   (completed)
