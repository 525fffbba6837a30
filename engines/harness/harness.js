// The harness: what every engine evaluates before a program, so that all of them print alike.
//
// A program has these functions. Each call is one event, a line of ASCII; each returns undefined.
//
//   print(...values), console.log(...values)   values, with strings bare
//   show(site, ...values)                      values, with strings quoted
//   caught(site, error)                        an exception: `! TypeError`
//   descriptor(site, object, key)              `{value: 1, w-c}`, `{get: function#1, set: undefined, e-}` or `absent`
//   chain(site, object)                        `object#1 > %Object.prototype% > null`
//   dump(site, object)                         `object#1 {extensible, prototype: null, "a": {value: 1, wec}}`
//
// and `$262`, an object with `global` and `createRealm()`, which gives the `$262` of another realm: there all of these are too.
//
// A site is a number or a short string that says where in the program the event comes from.
//
// A value is printed in canonical form:
//
//   undefined  null  true  -0  NaN  10n  "text"   strings are escaped as \n and \uXXXX outside printable ASCII
//   @@iterator  Symbol.for("x")  Symbol(x)#1      symbols: well-known, registered, any other
//   %Object.prototype%  %Reflect.get%             intrinsics; `@2` behind the name is another realm's
//   function#1  array#2  object#3                 any other object, numbered in the order in which it is first printed
//
// An exception is printed by the error prototype that it inherits from directly (`TypeError`, or `TypeError@2` of
// another realm), otherwise as a value: messages differ between engines and are never printed. What engines add to
// errors and functions of their own accord (`stack`, `caller`, ...) is left out of a dump.
//
// Programs pollute. So what the harness needs later it takes here, before a program runs: functions, those that need a
// `this` value bound to it (calling a bound function looks nothing up). From then on it uses nothing that a program can
// reach: no iteration, no property of an object that may be absent, no method that is not the object's own.
// It runs no code of the program but the traps of a proxy that it is asked about: getPrototypeOf in caught (and
// getOwnPropertyDescriptor of the message, if it finds RangeError.prototype there) and chain; isExtensible,
// getPrototypeOf, ownKeys and getOwnPropertyDescriptor, in this order, in dump; getOwnPropertyDescriptor in descriptor.
//
// The host calls this function with `emit(site, text)`, which takes two strings and must not throw, and then
// begin(global) of the result before a program and end() after it. The harness may live in the realm of the program, or
// in a realm of its own beside those of many programs, one after the other.
//
// A host may give a second function, to save time: `quote(text)` puts double quotes around a string that is printable
// ASCII and holds neither a double quote nor a backslash, and returns undefined for any other. And a third one, for
// createRealm: `newRealm()` makes a realm, in which nothing has run yet, and returns its global object.
//
// What is run for every printed value is written to be cheap in an engine that follows the specification to the letter:
// nothing is looked up that is at hand, and what a loop declares stands before it, since each turn would make it anew.
(function (emit, quote, newRealm) {
  'use strict';

  const call = Function.prototype.call;
  const getPrototypeOf = Reflect.getPrototypeOf;
  const setPrototypeOf = Reflect.setPrototypeOf;
  const getDescriptor = Reflect.getOwnPropertyDescriptor;
  const defineProperty = Reflect.defineProperty;
  const deleteProperty = Reflect.deleteProperty;
  const setProperty = Reflect.set;
  const isExtensible = Reflect.isExtensible;
  const ownKeys = Reflect.ownKeys;
  const isArray = Array.isArray;
  const hasOwn = Object.hasOwn || call.bind(Object.prototype.hasOwnProperty);
  const codeAt = call.bind(String.prototype.charCodeAt);
  const keyFor = Symbol.keyFor;
  const description = call.bind(getDescriptor(Symbol.prototype, 'description').get);

  // A map with methods of its own, so that calling them looks nothing up in Map.prototype.
  const newMap = function () {
    const map = new Map();
    map.get = map.get;
    map.set = map.set;
    map.clear = map.clear;
    map.forEach = map.forEach;
    return map;
  };

  // Values to what they are printed as: undefined, null and the Booleans, intrinsics and symbols that have a name, and
  // whatever else is not a primitive value, once it has been printed.
  const names = newMap();
  let count = 0;

  // How many realms have a mark.
  let realms = 0;

  // Error prototypes to { name, scarce, internal }: whether engines throw this error when they run out of something,
  // and whether they throw it for nothing else.
  const errors = newMap();

  // What the engine ran out of, as far as an exception showed it: 'depth', 'memory', '' for nothing, or 'null' for
  // null, which is what QuickJS throws when there is no memory left for an error.
  let exhausted = '';

  // ---- The names of intrinsics. A realm's mark is added to each: '' for the program's own, '@2' for the next.

  const errorNames = [
    'Error', 'AggregateError', 'SuppressedError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError',
    'URIError', 'InternalError',
  ];
  const constructorNames = [
    'Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'Proxy', 'Promise', 'RegExp',
    'Date', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'Iterator', 'ArrayBuffer',
    'SharedArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array',
    'Int32Array', 'Uint32Array', 'Float16Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array',
    'DisposableStack', 'AsyncDisposableStack',
  ];
  const symbolNames = [
    'asyncDispose', 'asyncIterator', 'dispose', 'hasInstance', 'isConcatSpreadable', 'iterator', 'match', 'matchAll',
    'replace', 'search', 'species', 'split', 'toPrimitive', 'toStringTag', 'unscopables',
  ];
  const globalKeys = ['Reflect', 'Math', 'JSON', 'eval'];
  const objectKeys = [
    'assign', 'create', 'defineProperties', 'defineProperty', 'entries', 'freeze', 'getOwnPropertyDescriptor',
    'getOwnPropertyNames', 'getPrototypeOf', 'is', 'isExtensible', 'isFrozen', 'isSealed', 'keys', 'preventExtensions',
    'seal', 'setPrototypeOf', 'values',
  ];
  const reflectKeys = [
    'apply', 'construct', 'defineProperty', 'deleteProperty', 'get', 'getOwnPropertyDescriptor', 'getPrototypeOf',
    'has', 'isExtensible', 'ownKeys', 'preventExtensions', 'set', 'setPrototypeOf',
  ];
  const functionKeys = ['apply', 'bind', 'call', 'toString'];
  const commonKeys = [
    'length', 'name', 'prototype', 'constructor', 'value', 'writable', 'get', 'set', 'enumerable', 'configurable',
    'callee', '0', '1', '2', '3', 'a', 'b', 'c', 'x', 'y', 'z',
  ];
  const prototypeKeys = ['hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toString', 'valueOf'];

  const namesOf = function (before, keys, after) {
    const list = [];
    for (let i = 0; i < keys.length; i++) list[i] = '%' + before + keys[i] + after + '%';
    return list;
  };
  const globalNames = namesOf('', globalKeys, '');
  const objectNames = namesOf('Object.', objectKeys, '');
  const reflectNames = namesOf('Reflect.', reflectKeys, '');
  const functionNames = namesOf('Function.prototype.', functionKeys, '');
  const prototypeNames = namesOf('Object.prototype.', prototypeKeys, '');
  const tableOf = function (keys) {
    return { keys: keys, names: namesOf('', keys, ''), prototypes: namesOf('', keys, '.prototype') };
  };
  const constructors = tableOf(constructorNames);
  const errorConstructors = tableOf(errorNames);

  // Names what an object holds under keys; an engine may lack some.
  const learn = function (holder, keys, list, mark) {
    for (let i = 0; i < keys.length; i++) {
      const value = holder[keys[i]];
      if (value !== undefined) names.set(value, mark === '' ? list[i] : list[i] + mark);
    }
  };

  const learnOne = function (value, name, mark) {
    if (value !== undefined) names.set(value, '%' + name + '%' + mark);
  };

  const learnConstructors = function (world, table, mark) {
    learn(world, table.keys, table.names, mark);
    for (let i = 0; i < table.keys.length; i++) {
      const constructor = world[table.keys[i]];
      if (constructor === undefined) continue;
      const prototype = constructor.prototype;
      if (prototype !== undefined) names.set(prototype, mark === '' ? table.prototypes[i] : table.prototypes[i] + mark);
    }
  };

  const learnErrors = function (world, mark) {
    for (let i = 0; i < errorNames.length; i++) {
      const name = errorNames[i];
      const constructor = world[name];
      if (constructor === undefined) continue;
      const internal = name === 'InternalError';
      const scarce = internal || name === 'RangeError';
      errors.set(constructor.prototype, { name: name + mark, scarce: scarce, internal: internal });
    }
  };

  // %ThrowTypeError% is both accessors of Function.prototype.caller, but V8 has others there: then an arguments object
  // has to be made in that realm.
  const throwTypeError = function (world) {
    const caller = getDescriptor(world.Function.prototype, 'caller');
    if (caller !== undefined && caller.get === caller.set) return caller.get;
    return getDescriptor(new world.Function('"use strict"; return arguments')(), 'callee').get;
  };

  // Names the intrinsics of a realm in which no program has run yet.
  const learnRealm = function (world, mark) {
    const prototype = world.Object.prototype;
    learnOne(world, 'globalThis', mark);
    learn(world, globalKeys, globalNames, mark);
    learnConstructors(world, constructors, mark);
    learnConstructors(world, errorConstructors, mark);
    learn(world.Object, objectKeys, objectNames, mark);
    learn(world.Reflect, reflectKeys, reflectNames, mark);
    learn(world.Function.prototype, functionKeys, functionNames, mark);
    learn(prototype, prototypeKeys, prototypeNames, mark);
    const proto = getDescriptor(prototype, '__proto__');
    if (proto !== undefined) {
      learnOne(proto.get, 'get Object.prototype.__proto__', mark);
      learnOne(proto.set, 'set Object.prototype.__proto__', mark);
    }
    learnOne(throwTypeError(world), 'ThrowTypeError', mark);
    if (world.Int8Array !== undefined) {
      const typedArray = getPrototypeOf(world.Int8Array);
      learnOne(typedArray, 'TypedArray', mark);
      learnOne(typedArray.prototype, 'TypedArray.prototype', mark);
    }
    const values = world.Array.prototype.values;
    if (values !== undefined) learnOne(getPrototypeOf(world.Array.prototype.values()), 'ArrayIteratorPrototype', mark);
    learnErrors(world, mark);
  };

  const learnPrimitives = function () {
    names.set(undefined, 'undefined');
    names.set(null, 'null');
    names.set(true, 'true');
    names.set(false, 'false');
  };

  const learnSymbols = function () {
    for (let i = 0; i < symbolNames.length; i++) {
      const symbol = Symbol[symbolNames[i]];
      if (symbol !== undefined) names.set(symbol, '@@' + symbolNames[i]);
    }
  };

  // ---- Canonical forms

  const escape = function (text, mark) {
    const hex = '0123456789abcdef';
    let out = mark;
    for (let i = 0; i < text.length; i++) {
      const c = text[i];
      if (c === '\\' || c === mark) out += '\\' + c;
      else if (c >= ' ' && c <= '~') out += c;
      else if (c === '\n') out += '\\n';
      else {
        const n = codeAt(text, i);
        out += '\\u' + hex[n >> 12] + hex[n >> 8 & 15] + hex[n >> 4 & 15] + hex[n & 15];
      }
    }
    return out + mark;
  };

  if (quote === undefined) {
    quote = function () {};
  }

  const isObject = function (value) {
    return typeof value === 'object' ? value !== null : typeof value === 'function';
  };

  // What a value that has no name yet is printed as: an object or symbol gets one.
  const newName = function (value) {
    let kind = 'object';
    if (typeof value === 'symbol') {
      const key = keyFor(value);
      if (key !== undefined) return 'Symbol.for(' + escape(key, '"') + ')';
      const text = description(value);
      kind = 'Symbol(' + (text === undefined ? '' : escape(text, '')) + ')';
    } else if (typeof value === 'function') {
      kind = 'function';
    } else if (typeof value === 'bigint') {
      return value + 'n';
    } else {
      try {
        if (isArray(value)) kind = 'array';
      } catch (revoked) {}
    }
    count += 1;
    const name = kind + '#' + count;
    names.set(value, name);
    return name;
  };

  const canonical = function (value) {
    switch (typeof value) {
      case 'string': return quote(value) || escape(value, '"');
      case 'number': return value === 0 && 1 / value < 0 ? '-0' : '' + value;
    }
    return names.get(value) || newName(value);
  };

  const bare = function (value) {
    switch (typeof value) {
      case 'number': return value === 0 && 1 / value < 0 ? '-0' : '' + value;
      case 'string': return quote(value) ? value : escape(value, '');
    }
    return canonical(value);
  };

  const joined = function (values, form) {
    let out = '';
    for (let i = 0; i < values.length; i++) out += i === 0 ? form(values[i]) : ' ' + form(values[i]);
    return out;
  };

  // Looks at the message of an error for what the engine ran out of. The messages are those of QuickJS, V8,
  // JavaScriptCore and SpiderMonkey; a program that throws an error with one of them is taken for exhausted too.
  const noteExhaustion = function (error, internal) {
    let message;
    try {
      const own = getDescriptor(error, 'message');
      if (own !== undefined && hasOwn(own, 'value')) message = own.value;
    } catch (thrown) {}
    switch (message) {
      case 'Maximum call stack size exceeded':
      case 'Maximum call stack size exceeded.':
      case 'too much recursion':
        exhausted = 'depth';
        break;
      case 'out of memory':
      case 'Out of memory':
      case 'Invalid string length':
      case 'invalid string length':
      case 'Array buffer allocation failed':
        exhausted = 'memory';
        break;
      default:
        if (internal) exhausted = 'memory';
    }
  };

  const exception = function (error) {
    if (error === null && exhausted === '') exhausted = 'null';
    if (!isObject(error)) return canonical(error);
    let known;
    try {
      known = errors.get(getPrototypeOf(error));
    } catch (thrown) {}
    if (known === undefined) return canonical(error);
    if (known.scarce) noteExhaustion(error, known.internal);
    return known.name;
  };

  const propertyForm = function (own, valueForm) {
    if (own === void 0) return 'absent';
    const rest = own.enumerable ? own.configurable ? 'ec}' : 'e-}' : own.configurable ? '-c}' : '--}';
    if (hasOwn(own, 'value')) return '{value: ' + valueForm(own.value) + (own.writable ? ', w' : ', -') + rest;
    return '{get: ' + canonical(own.get) + ', set: ' + canonical(own.set) + ', ' + rest;
  };

  // An own property, or what looking at it threw.
  const propertyOf = function (object, key, valueForm) {
    let own;
    try {
      own = getDescriptor(object, key);
    } catch (error) {
      return '! ' + exception(error);
    }
    return propertyForm(own, valueForm);
  };

  // A prototype, or what asking for it threw.
  const prototypeOf = function (object) {
    let prototype;
    try {
      prototype = getPrototypeOf(object);
    } catch (error) {
      return '! ' + exception(error);
    }
    return canonical(prototype);
  };

  // The value of an error's message.
  const hiddenText = function (value) {
    return typeof value === 'string' ? '...' : canonical(value);
  };

  const chainForm = function (object) {
    let out = canonical(object);
    for (let links = 0; isObject(object); links++) {
      if (links === 16) return out + ' > ...';
      try {
        object = getPrototypeOf(object);
      } catch (error) {
        return out + ' > ! ' + exception(error);
      }
      out += ' > ' + canonical(object);
    }
    return out;
  };

  // Whether an object is an error prototype or inherits from one.
  const inErrorFamily = function (object) {
    try {
      for (let links = 0; links < 16 && object !== null; links++) {
        if (errors.get(object) !== undefined) return true;
        object = getPrototypeOf(object);
      }
    } catch (thrown) {}
    return false;
  };

  // Keys that many objects have, to what a dump prints before their property.
  const labels = newMap();
  for (let i = 0; i < commonKeys.length; i++) labels.set(commonKeys[i], ', "' + commonKeys[i] + '": ');

  // Keys of properties that engines add of their own accord, to what they add them to; and the message of errors.
  const peculiar = newMap();
  const namePeculiar = function (owner, keys) {
    for (let i = 0; i < keys.length; i++) peculiar.set(keys[i], owner);
  };
  namePeculiar('function', ['caller', 'arguments']);
  namePeculiar('error', ['stack', 'line', 'column', 'sourceURL', 'fileName', 'lineNumber', 'columnNumber']);
  namePeculiar('message', ['message']);

  // The form in which a dump prints the value of an own property, or undefined where the property is not printed.
  const formOf = function (object, key) {
    const owner = peculiar.get(key);
    if (owner === undefined) return canonical;
    if (owner === 'function') return typeof object === 'function' ? undefined : canonical;
    if (!inErrorFamily(object)) return canonical;
    return owner === 'message' ? hiddenText : undefined;
  };

  // What a dump prints of the properties of an object, up to 64.
  const propertiesOf = function (object, keys) {
    const length = keys.length;
    let out = '', i = 0, end = length > 64 ? 64 : length, key, label, form;
    for (; i < end; i++) {
      key = keys[i];
      label = labels.get(key);
      if (label) {
        out += label + propertyOf(object, key, canonical);
      } else if ((form = formOf(object, key))) {
        out += ', ' + canonical(key) + ': ' + propertyOf(object, key, form);
      } else if (end < length) {
        end += 1;
      }
    }
    return end < length ? out + ', ...' : out;
  };

  const dumpForm = function (object) {
    const name = canonical(object);
    if (!isObject(object)) return name;
    let extensible, keys;
    try {
      extensible = isExtensible(object) ? ' {extensible, prototype: ' : ' {non-extensible, prototype: ';
    } catch (error) {
      extensible = ' {! ' + exception(error) + ', prototype: ';
    }
    const prototype = prototypeOf(object);
    try {
      keys = ownKeys(object);
    } catch (error) {
      return name + extensible + prototype + ', keys: ! ' + exception(error) + '}';
    }
    return name + extensible + prototype + propertiesOf(object, keys) + '}';
  };

  // ---- What the program is given

  // Methods, so that none is a constructor or has a `prototype`.
  const makeFunctions = function () {
    return {
      print(...values) {
        emit('', joined(values, bare));
      },
      show(site, ...values) {
        const at = bare(site);
        emit(at, values.length === 1 ? canonical(values[0]) : joined(values, canonical));
      },
      caught(site, error) {
        emit(bare(site), '! ' + exception(error));
      },
      descriptor(site, object, key) {
        emit(bare(site), propertyOf(object, key, canonical));
      },
      chain(site, object) {
        emit(bare(site), chainForm(object));
      },
      dump(site, object) {
        emit(bare(site), dumpForm(object));
      },
    };
  };
  const programNames = ownKeys(makeFunctions());

  // Like any built-in, they can be replaced and redeclared by a program. What a host made permanent can still be assigned to.
  const define = function (object, key, value) {
    const own = { __proto__: null, value: value, writable: true, enumerable: false, configurable: true };
    if (!defineProperty(object, key, own)) setProperty(object, key, value);
  };

  // Takes away what the specification leaves to the host and a program would only stumble over: the text that a
  // function turns into (20.2.3.5: any text of the form of a NativeFunction), a tag of the global object, what the
  // global object inherits from, and a clock that QuickJS puts there for everyone to enumerate.
  const conceal = function (world) {
    const prototype = world.Function.prototype;
    const textOf = call.bind(prototype.toString);
    const concealed = {
      toString() {
        textOf(this);
        return 'function () { [native code] }';
      },
    };
    setPrototypeOf(concealed.toString, prototype);
    define(prototype, 'toString', concealed.toString);
    deleteProperty(world, Symbol.toStringTag);
    deleteProperty(world, 'performance');
    setPrototypeOf(world, world.Object.prototype);
  };

  // The `$262` of a realm.
  const makeHost = function (world) {
    const host = {
      createRealm() {
        const other = newRealm();
        if (names.get(other) === undefined) attach(other);
        return other.$262;
      },
    };
    setPrototypeOf(host.createRealm, world.Function.prototype);
    setPrototypeOf(host, world.Object.prototype);
    define(host, 'createRealm', host.createRealm);
    define(host, 'global', world);
    return host;
  };

  // Makes a realm known, and gives it functions that look like its own.
  const attach = function (world) {
    realms += 1;
    conceal(world);
    learnRealm(world, realms === 1 ? '' : '@' + realms);
    const functions = makeFunctions();
    for (let i = 0; i < programNames.length; i++) {
      const value = functions[programNames[i]];
      setPrototypeOf(value, world.Function.prototype);
      define(world, programNames[i], value);
    }
    const console = {};
    setPrototypeOf(console, world.Object.prototype);
    define(console, 'log', functions.print);
    define(world, 'console', console);
    define(world, '$262', makeHost(world));
  };

  // ---- What the host is given

  return {
    // Readies the realm of a program, in which nothing has run.
    begin(world) {
      count = 0;
      exhausted = '';
      learnPrimitives();
      learnSymbols();
      learnErrors(globalThis, '');
      realms = 0;
      attach(world);
    },
    // Readies a further realm for the program, in which nothing has run; the first one gets the mark `@2`. Only for a
    // host that readies realms before they are asked for: newRealm has to return them in this order.
    register(world) {
      attach(world);
    },
    // Tells what values are called before a program runs, by calls of `tell(name, value)`, and as what the errors are
    // printed that inherit from a prototype, likewise. For a host that prints by itself.
    known(tell) {
      names.forEach(tell);
    },
    knownErrors(tell) {
      errors.forEach((error, prototype) => tell(error.name, prototype));
    },
    // Forgets the program, so that its realm can be freed. Needed only where another one follows.
    end() {
      names.clear();
      errors.clear();
    },
    // The canonical form of an exception that the program did not catch.
    threw(error) {
      return exception(error);
    },
    // What the engine ran out of, as far as an exception showed it that was printed or not caught: see above.
    exhausted() {
      return exhausted;
    },
  };
})
