const seconds = (from) => ((performance.now() - from) / 1000).toFixed(1);

/** Reports steps with their names and the time since the start, on stderr so that stdout stays free for the result. */
export function createProgress({ write = (line) => process.stderr.write(`${line}\n`), heartbeatSeconds = 20 } = {}) {
  const start = performance.now();
  const timings = {};
  const say = (text) => write(`${`${seconds(start)} s`.padStart(8)}  ${text}`);
  /** Runs one named step; long ones say that they are still alive. */
  async function step(name, work) {
    say(name);
    const began = performance.now();
    const alive = setInterval(
      () => say(`  still: ${name.toLowerCase()} (${seconds(began)} s)`),
      heartbeatSeconds * 1000,
    );
    try {
      return await work();
    } finally {
      clearInterval(alive);
      timings[name] = Number(seconds(began));
    }
  }
  return { say, step, timings, elapsed: () => Number(seconds(start)) };
}
