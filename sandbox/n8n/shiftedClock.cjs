// Loaded into n8n before its own code: what n8n takes for now is the machine's clock plus the milliseconds in a file.
// A story that happens on a Tuesday at eight can so be told on any day; timers are not touched.
const { readFileSync } = require('node:fs');

const file = process.env.SANDBOX_CLOCK_FILE;
const RealDate = Date;
const realNow = RealDate.now; // kept apart: a program may assign Date.now
let offset = 0;
const read = () => {
  try {
    offset = Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    // keeps the last one while the file is being written
  }
};

if (file) {
  read();
  setInterval(read, 100).unref();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [realNow() + offset] : args, newTarget),
    apply: () => new RealDate(realNow() + offset).toString(),
    get: (target, name, receiver) => (name === 'now' ? () => realNow() + offset : Reflect.get(target, name, receiver)),
  });
}
