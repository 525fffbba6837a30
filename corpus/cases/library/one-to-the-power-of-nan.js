/*---
esid: sec-numeric-types-number-exponentiate
description: One to the power of NaN, or of infinity, is NaN
---*/
show(1, 1 ** NaN, 1 ** Infinity, (-1) ** -Infinity);
// Expected:
//   1: NaN NaN NaN
//   (completed)
