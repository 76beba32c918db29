// The day on which a story happens, shared by n8n and the fakes.
import { writeFileSync } from 'node:fs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A clock that n8n and the fakes follow; `set` takes an instant in ISO 8601 and lets time go on from there. */
export function createClock({ file, start }) {
  let offset = 0;
  const write = (instant) => {
    offset = Date.parse(instant) - Date.now();
    writeFileSync(file, String(offset));
  };
  write(start);
  const now = () => Date.now() + offset;
  return {
    file,
    now,
    today: () => new Date(now()).toISOString().slice(0, 10),
    /** The day so many days from the story's day, as YYYY-MM-DD. */
    day: (days) => new Date(now() + days * 86_400_000).toISOString().slice(0, 10),
    /** n8n reads the file ten times a second. */
    set: async (instant) => {
      write(instant);
      await wait(250);
    },
  };
}
