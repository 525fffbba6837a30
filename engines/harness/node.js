// Runs programs in Node.js, each as a sloppy script in a realm of its own, for a supervisor that sends a line of JSON
// for each and gets a line back (engines/src/worker.rs says which).
//
// Nothing of this realm, in which this file runs, is given to a program: even what records its events is made in the
// program's realm.
'use strict';

const v8 = require('node:v8');
const vm = require('node:vm');
const { isNativeError } = require('node:util/types');
const { Worker } = require('node:worker_threads');

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

// What V8 has only behind flags: a function that collects garbage, and an object that has [[IsHTMLDDA]].
const behindFlags = (function () {
  let found;
  return function () {
    if (found === undefined) {
      v8.setFlagsFromString('--expose-gc');
      v8.setFlagsFromString('--allow-natives-syntax');
      const context = vm.createContext();
      found = { gc: vm.runInContext('gc', context), undetectable: new vm.Script('%GetUndetectable()') };
      v8.setFlagsFromString('--no-expose-gc');
      v8.setFlagsFromString('--no-allow-natives-syntax');
    }
    return found;
  };
})();

// Gives a realm what test262 asks for.
function installPlain(context, print) {
  const { gc, undetectable } = behindFlags();
  return plain.runInContext(context)({
    print,
    createRealm: () => installPlain(realm(), print).$262,
    evalScript: (text) => vm.runInContext(text, context, { displayErrors: false }),
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

function send(message) {
  process.stdout.write(JSON.stringify(message) + '\n');
}

function greet(hello) {
  harness = new vm.Script(hello.harness, { filename: 'harness.js' });
  plain = new vm.Script(hello.plain, { filename: 'plain.js' });
  limits = hello.limits;
  const { versions } = process;
  send({ version: `Node.js ${versions.node} (V8 ${versions.v8}${genuine ? '' : ', imitated global object'})` });
}

// A thread reads the input, so that its end, which says that the supervisor is gone, is noticed in an endless loop too.
const reader = new Worker(
  `
  const fs = require('node:fs');
  const { parentPort } = require('node:worker_threads');
  const decoder = new TextDecoder(), buffer = Buffer.alloc(1 << 16);
  let rest = '';
  for (let count; (count = fs.readSync(0, buffer)) > 0; ) {
    const lines = (rest + decoder.decode(buffer.subarray(0, count), { stream: true })).split('\\n');
    rest = lines.pop();
    for (const line of lines) parentPort.postMessage(line);
  }
  parentPort.postMessage(null);
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1000);
  `,
  { eval: true },
);

reader.on('message', (line) => {
  if (line === null) process.exit(0);
  const message = JSON.parse(line);
  if (harness === undefined) {
    greet(message);
    return;
  }
  const done = (observation) => send({ id: message.id, observation });
  if (message.before === undefined) observe(message.source, done);
  else observePlain(message.before, message.source, done);
});

// A promise that a program leaves rejected is nobody's concern.
process.on('unhandledRejection', () => {});
