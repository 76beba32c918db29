import { html, type Markup } from './html';
import { STYLES } from './styles';
import type { Speech } from './words';

/** The counters of the tally are counted by the stylesheet; their words come with the language. */
function tallyWords({ finish: { tally } }: Speech): string {
  const quoted = (word: string) => JSON.stringify(` ${word.replace(/[^\p{L}\p{M} ]/gu, '')}`);
  return `:root{--yes:${quoted(tally.approved)};--no:${quoted(tally.rejected)};--later:${quoted(tally.snoozed)}}`;
}

/** A whole document around a page's body. */
export function pageShell(say: Speech, title: string, body: Markup): string {
  const styles: Markup = { markup: `<style>${tallyWords(say)}${STYLES}</style>` };
  return html`<!doctype html>
    <html lang="${say.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex,nofollow" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${styles}
      </head>
      <body>
        ${body}
      </body>
    </html>`.markup.trimStart();
}
