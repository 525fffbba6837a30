// Runs programs in Node.js, each as a sloppy script in a realm of its own, for a supervisor that sends a line of JSON
// for each and gets a line back (engines/src/worker.rs says which).
//
// Nothing of this realm, in which this file runs, is given to a program: even what records its events is made in the
// program's realm.
'use strict';

const vm = require('node:vm');
const { isNativeError } = require('node:util/types');
const { Worker } = require('node:worker_threads');

// Before 22.8, Node.js can only make realms whose global object is an imitation.
const genuine = vm.constants !== undefined && vm.constants.DONT_CONTEXTIFY !== undefined;

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

let harness, limits;

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

// Calls back with the observation once the jobs that the program left have run.
function observe(source, done) {
  let script;
  try {
    script = new vm.Script(source, { filename: 'program.js' });
  } catch (error) {
    done({ events: [], end: error instanceof RangeError ? { halted: 'source' } : { rejected: error.name } });
    return;
  }
  const context = vm.createContext(genuine ? vm.constants.DONT_CONTEXTIFY : {});
  const record = recorder.runInContext(context)(limits.output);
  const host = harness.runInContext(context)(record.emit);
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

function send(message) {
  process.stdout.write(JSON.stringify(message) + '\n');
}

function greet(hello) {
  harness = new vm.Script(hello.harness, { filename: 'harness.js' });
  limits = hello.limits;
  const { node, v8 } = process.versions;
  send({ version: `Node.js ${node} (V8 ${v8}${genuine ? '' : ', imitated global object'})` });
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
  if (harness === undefined) greet(message);
  else observe(message.source, (observation) => send({ id: message.id, observation }));
});

// A promise that a program leaves rejected is nobody's concern.
process.on('unhandledRejection', () => {});
