import { POLICY_IN_PAGE } from '../pageSecurity';
import { html, type Markup } from './html';
import { REVIEW_SCRIPT } from './reviewScript';
import { STYLES } from './styles';
import type { Speech } from './words';

// Style and script stand in the page exactly as the Content-Security-Policy's hashes were taken of them.
const STYLE: Markup = { markup: `<style>${STYLES}</style>` };
const SCRIPT: Markup = { markup: `<script>${REVIEW_SCRIPT}</script>` };

/** A whole document around a page's body; `scripted` for the one page that has a script. */
export function pageShell(say: Speech, title: string, body: Markup, { scripted = false } = {}): string {
  return html`<!doctype html>
    <html lang="${say.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY_IN_PAGE[scripted ? 'scripted' : 'plain']}" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex,nofollow" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${STYLE}
      </head>
      <body>
        ${body} ${scripted && SCRIPT}
      </body>
    </html>`.markup.trimStart();
}
