/*---
esid: sec-runtime-semantics-argumentlistevaluation
description: What is spread in a call is handed on, whatever arrays inherit
---*/
Object.defineProperty(Object.prototype, 1, { set(value) { show("set", value); } });
show(1, Math.max(...[1, 2]));
// Expected:
//   1: 2
//   (completed)
