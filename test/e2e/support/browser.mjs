import path from 'node:path';
import { owner } from '../../../sandbox/boot.mjs';
import { findChromium, launchChromium } from '../../../sandbox/browser/chromium.mjs';
import { signIn } from '../../../sandbox/browser/editor.mjs';

/** Why the browser tests cannot run, or false. */
export const noBrowser = findChromium()
  ? false
  : 'NO CHROMIUM: install it (on Debian: apt-get install chromium) or set CHROMIUM to its path';
if (noBrowser)
  process.stderr.write(`\n!!! ${noBrowser}; the tests of the editor and of the review page are skipped.\n\n`);

const images = path.resolve(import.meta.dirname, '../../../docs/images');
const keepsPictures = Boolean(process.env.RECEIVABLES_UPDATE_IMAGES);

/** Opens a browser; `editor` is a page signed in to n8n, `plain` makes pages without scripts and without a session,
 * `scripted` pages with scripts, at a width and in a colour scheme if told. */
export async function openBrowser({ sandbox }) {
  const browser = await launchChromium({ install: sandbox.install });
  const viewport = { width: 1440, height: 900 };
  // A page that glides to a choice has it elsewhere when the click arrives.
  const still = { viewport, reducedMotion: 'reduce' };
  const editor = await (await browser.newContext({ viewport })).newPage();
  await signIn({ page: editor, base: sandbox.base, owner });
  const plain = async () => (await browser.newContext({ ...still, javaScriptEnabled: false })).newPage();
  const scripted = async (more = {}) => (await browser.newContext({ ...still, ...more })).newPage();
  return { editor, plain, scripted, close: () => browser.close() };
}

/** Takes a picture; it is kept in docs/images when RECEIVABLES_UPDATE_IMAGES is set. */
export async function picture(page, name) {
  const file = keepsPictures ? { path: path.join(images, `${name}.png`) } : {};
  await page.screenshot({ ...file, animations: 'disabled' });
}
