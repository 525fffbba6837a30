/*---
esid: sec-runtime-semantics-keyedbindinginitialization
description: Destructuring a primitive value reads its properties with the value itself as the receiver
features: [destructuring-binding]
---*/
Object.defineProperty(Object.prototype, "key", { get() { "use strict"; show(1, typeof this); }, configurable: true });
const { key } = 1;
// Expected:
//   1: "number"
//   (completed)
