// What stands for the harness in shell.js where a test of test262 runs in the shell of an engine: a file that the shell runs
// calls this function, and hands its result to that of shell.js.
//
//   plain            the function that plain.js is
//   evaluate(text)   of the shell: runs a text as a script
//
// Of what a host offers there is evaluation alone: whatever asks for another realm, or for a detached buffer, is not told here.
(function (plain, evaluate) {
  'use strict';
  const replace = Function.prototype.call.bind(String.prototype.replace);
  const line = (text) => replace(text, /[\r\n\t\u2028\u2029]/g, ' ');

  return function (emit, strict, unsupported) {
    const host = {
      print: (text) => emit('', line(text)),
      createRealm: unsupported,
      evalScript: evaluate,
      detachArrayBuffer: unsupported,
      gc() {},
    };
    let describe;
    return {
      begin() { describe = plain(host).describe; },
      exhausted: () => '',
      threw: (error) => line(describe(error)),
    };
  };
})
