// The conversation of a worker that lives in Node.js, or in what has its modules: a supervisor sends a line of JSON for each
// program and gets a line back (engines/src/worker.rs says which). It stands in front of a driver, which calls
//
//   serve({ greet(hello), observe(source, done), observePlain(before, source, done) })
//
// where `greet` gives the version, and `done` takes an observation.
'use strict';

const { Worker } = require('node:worker_threads');

function serve({ greet, observe, observePlain }) {
  function send(message) {
    process.stdout.write(JSON.stringify(message) + '\n');
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

  let greeted = false;
  function receive(line) {
    const message = JSON.parse(line);
    if (!greeted) {
      greeted = true;
      send({ version: greet(message) });
      return;
    }
    const done = (observation) => send({ id: message.id, observation });
    if (message.before === undefined) observe(message.source, done);
    else observePlain(message.before, message.source, done);
  }

  reader.on('message', (line) => {
    if (line === null) process.exit(0);
    try {
      receive(line);
    } catch (error) {
      // Deno and Bun would take it for a promise that is left rejected.
      console.error(error);
      process.exit(1);
    }
  });

  // Node.js, when it leaves before the end of the input, would wait for the thread, which waits for input.
  process.on('exit', (code) => {
    const waits = process.versions.deno === undefined && process.versions.bun === undefined;
    if (code !== 0 && waits) process.kill(process.pid, 'SIGKILL');
  });

  // A promise that a program leaves rejected is nobody's concern.
  process.on('unhandledRejection', () => {});
}
