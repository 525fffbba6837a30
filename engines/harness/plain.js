// What test262 asks of a host (its INTERPRETING.md), for engines that are not our own: a host evaluates this expression in
// a realm in which nothing has run, and calls the function with functions of its own:
//
//   print(text)                   records a line
//   createRealm()                 readies another realm and gives its $262
//   evalScript(text)              evaluates a script in the realm of the caller, in which the error is too where it is none
//   detachArrayBuffer(buffer)     detaches it
//   gc()                          collects garbage
//   isHtmlDda                     an object that has [[IsHTMLDDA]], where there is one
//
// It gives the realm's $262, and `describe(error)`: an exception's constructor name and message, `TypeError: no object`.
(function (host) {
  'use strict';
  const { print, createRealm, evalScript, detachArrayBuffer, gc, isHtmlDda } = host;
  const defineProperty = Reflect.defineProperty, quote = JSON.stringify, string = String, world = globalThis;

  const define = function (object, key, value) {
    const made = defineProperty(object, key, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
    // What a shell has made permanent can still be assigned.
    if (!made) object[key] = value;
  };

  // Methods, so that none is a constructor or has a `prototype`.
  const functions = {
    print(text) { print(string(text)); },
    createRealm() { return createRealm(); },
    evalScript(text) { return evalScript(string(text)); },
    detachArrayBuffer(buffer) { detachArrayBuffer(buffer); },
    gc() { gc(); },
  };

  const $262 = {};
  define($262, 'createRealm', functions.createRealm);
  define($262, 'evalScript', functions.evalScript);
  define($262, 'detachArrayBuffer', functions.detachArrayBuffer);
  define($262, 'gc', functions.gc);
  define($262, 'global', world);
  if (isHtmlDda !== undefined) define($262, 'IsHTMLDDA', isHtmlDda);
  define(world, 'print', functions.print);
  define(world, '$262', $262);

  const describe = function (error) {
    try {
      if (typeof error === 'string') return quote(error);
      if (typeof error !== 'object' && typeof error !== 'function' || error === null) return string(error);
      const constructor = error.constructor, message = error.message;
      const known = constructor !== null && constructor !== undefined && typeof constructor.name === 'string';
      const name = known ? constructor.name : 'an object';
      return message === undefined || message === '' ? name : name + ': ' + string(message);
    } catch (thrown) {
      return 'an object';
    }
  };

  return { $262, describe };
})
