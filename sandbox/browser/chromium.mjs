import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The machine's own Chromium; undefined when there is none. */
export function findChromium() {
  return places.find((file) => file && existsSync(file));
}

/** Starts Chromium without a window. */
export async function launchChromium({ install }) {
  const load = createRequire(path.join(install.folder, 'package.json'));
  const { chromium } = load('playwright-core');
  return chromium.launch({ executablePath: findChromium(), args: flags });
}
