/*---
esid: sec-destructuring-binding-patterns
description: A property of a parameter that is a pattern may have a number as its key, and a default
features: [destructuring-binding]
---*/
show(1, (({ 0: a = 1 }) => a)({}));
// Expected:
//   1: 1
//   (completed)
