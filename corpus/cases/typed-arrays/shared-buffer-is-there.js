/*---
esid: sec-sharedarraybuffer-constructor
description: There is a global SharedArrayBuffer, unless the host leaves it out
features: [SharedArrayBuffer]
---*/
show(1, typeof SharedArrayBuffer);
// Expected:
//   1: "function"
//   (completed)
