/*---
esid: sec-typedarrayspeciescreate
description: A species whose typed arrays hold BigInts where this one holds Numbers is refused, also where there is nothing to copy
features: [TypedArray, BigInt, Symbol.species]
---*/
const array = new Uint8Array();
array.constructor = { [Symbol.species]: BigInt64Array };
for (const method of ["filter", "map", "slice", "subarray"]) {
  try {
    array[method](() => 0);
    show(method);
  } catch (error) {
    caught(method, error);
  }
}
// Expected:
//   filter: ! TypeError
//   map: ! TypeError
//   slice: ! TypeError
//   subarray: ! TypeError
//   (completed)
