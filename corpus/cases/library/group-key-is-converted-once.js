/*---
esid: sec-object.groupby
description: Object.groupBy converts each key once
---*/
show(1, Object.keys(Object.groupBy([0], () => ({ toString() { show("key"); return "a"; } }))).length);
// Expected:
//   key:
//   1: 1
//   (completed)
