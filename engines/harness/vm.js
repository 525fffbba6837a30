// Runs programs by `node:vm`, in Node.js, Deno and Bun: each as a sloppy script in a realm of its own.
//
// Nothing of this realm, in which this file runs, is given to a program: even what records its events is made in the
// program's realm.
const v8 = require('node:v8');
const vm = require('node:vm');
const { isNativeError } = require('node:util/types');

// Before 22.8, Node.js can only make realms whose global object is an imitation.
const genuine = vm.constants !== undefined && vm.constants.DONT_CONTEXTIFY !== undefined;

const { transfer } = ArrayBuffer.prototype;

const recorder = new vm.Script(`(function (limit) {
  'use strict';
  let log = '', size = 0;
  return {
    emit(site, text) {
      size += site.length + text.length + 1;
      if (size <= limit) log += site + '\\t' + text + '\\n';
    },
    log() { return log },
    full() { return size > limit },
  };
})`);

let harness, plain, limits;

function eventsOf(log) {
  const lines = log.split('\n');
  lines.pop();
  return lines.map((line) => {
    const tab = line.indexOf('\t');
    return { site: line.slice(0, tab), text: line.slice(tab + 1) };
  });
}

// How a script ended that threw. An error of this realm is one that Node.js threw around the script.
function endOfThrow(error, host) {
  if (isNativeError(error)) {
    const prototype = Object.getPrototypeOf(error);
    if (prototype === RangeError.prototype) return { halted: 'depth' };
    if (prototype === Error.prototype || prototype === TypeError.prototype) throw error;
  }
  return { threw: host.threw(error) };
}

function realm() {
  return vm.createContext(genuine ? vm.constants.DONT_CONTEXTIFY : {});
}

// Calls back with the observation once the jobs that the program left have run.
function observe(source, done) {
  let script;
  try {
    script = new vm.Script(source, { filename: 'program.js' });
  } catch (error) {
    done({ events: [], end: error instanceof RangeError ? { halted: 'source' } : { rejected: error.name } });
    return;
  }
  const context = realm();
  const record = recorder.runInContext(context)(limits.output);
  const newRealm = () => vm.runInContext('this', realm());
  const host = harness.runInContext(context)(record.emit, undefined, newRealm);
  host.begin(vm.runInContext('this', context));
  let end = 'completed';
  try {
    // Otherwise Node.js would look at the stack of an error.
    script.runInContext(context, { displayErrors: false });
  } catch (error) {
    end = endOfThrow(error, host);
  }
  setImmediate(() => {
    const exhausted = host.exhausted();
    if (exhausted === 'depth' || exhausted === 'memory') end = { halted: exhausted };
    if (record.full()) end = { halted: 'output' };
    done({ events: eventsOf(record.log()), end });
  });
}

// What V8 has only behind flags, where there is V8 and it can be asked: a function that collects garbage, and an object
// that has [[IsHTMLDDA]].
const behindFlags = (function () {
  let found;
  const find = function () {
    v8.setFlagsFromString('--expose-gc');
    v8.setFlagsFromString('--allow-natives-syntax');
    const context = vm.createContext();
    const found = { gc: vm.runInContext('gc', context), undetectable: new vm.Script('%GetUndetectable()') };
    v8.setFlagsFromString('--no-expose-gc');
    v8.setFlagsFromString('--no-allow-natives-syntax');
    return found;
  };
  return function () {
    if (found !== undefined) return found;
    try {
      found = find();
    } catch (error) {
      found = { gc: typeof Bun === 'object' ? () => Bun.gc(true) : () => {}, undetectable: new vm.Script('undefined') };
    }
    return found;
  };
})();

// Gives a realm what test262 asks for.
function installPlain(context, print) {
  const { gc, undetectable } = behindFlags();
  const NewSyntaxError = vm.runInContext('SyntaxError', context);
  const evalScript = (text) => {
    try {
      return vm.runInContext(text, context, { displayErrors: false });
    } catch (error) {
      // Bun makes an early error in this realm.
      const isOurs = isNativeError(error) && Object.getPrototypeOf(error) === SyntaxError.prototype;
      throw isOurs ? new NewSyntaxError(error.message) : error;
    }
  };
  return plain.runInContext(context)({
    print,
    createRealm: () => installPlain(realm(), print).$262,
    evalScript,
    detachArrayBuffer: (buffer) => void transfer.call(buffer),
    gc,
    isHtmlDda: undetectable.runInContext(context),
  });
}

// As observe, but in a plain realm, after other scripts.
function observePlain(before, source, done) {
  let script;
  try {
    script = new vm.Script(source, { filename: 'test.js' });
  } catch (error) {
    done({ events: [], end: error instanceof RangeError ? { halted: 'source' } : { rejected: `${error}` } });
    return;
  }
  const context = realm();
  const record = recorder.runInContext(context)(limits.output);
  const { describe } = installPlain(context, (text) => record.emit('', text));
  let end = 'completed', at = '';
  try {
    for (const { name, text } of before) {
      at = `in ${name}: `;
      vm.runInContext(text, context, { displayErrors: false });
    }
    at = '';
    script.runInContext(context, { displayErrors: false });
  } catch (error) {
    end = { threw: at + describe(error) };
  }
  setImmediate(() => {
    if (record.full()) end = { halted: 'output' };
    done({ events: eventsOf(record.log()), end });
  });
}

function versionOf({ node, v8, webkit, bun, deno }) {
  if (bun !== undefined) return `Bun ${bun} (JavaScriptCore ${webkit.slice(0, 12)})`;
  return `${deno === undefined ? `Node.js ${node}` : `Deno ${deno}`} (V8 ${v8}${genuine ? '' : ', imitated global object'})`;
}

serve({
  greet(hello) {
    harness = new vm.Script(hello.harness, { filename: 'harness.js' });
    plain = new vm.Script(hello.plain, { filename: 'plain.js' });
    limits = hello.limits;
    return versionOf(process.versions);
  },
  observe,
  observePlain,
});
