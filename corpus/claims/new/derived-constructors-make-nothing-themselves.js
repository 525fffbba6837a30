/*---
esid: sec-super-keyword-runtime-semantics-evaluation
description: In a derived class the object is made by the base constructor; before super() returns, this is not there
info: "[[Construct]] creates the object only for a base constructor; in a derived one, this is bound by SuperCall."
claim: new makes the object before any constructor runs.
holds: false
features: [class]
---*/
class Base { constructor() { print("base runs"); } }
class Early extends Base { constructor() { print(typeof this); super(); } }
class Never extends Base { constructor() {} }
class Fine extends Base { constructor() { print("derived runs"); super(); print(this instanceof Fine); } }
try { new Early(); } catch (error) { caught(1, error); }
try { new Never(); } catch (error) { caught(2, error); }
new Fine();
// Expected:
//   1: ! ReferenceError
//   2: ! ReferenceError
//   derived runs
//   base runs
//   true
//   (completed)
