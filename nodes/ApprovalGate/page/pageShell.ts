import { html, type Markup } from './html';
import { STYLES } from './styles';

/** A whole document around a page's body. */
export function pageShell(title: string, body: Markup): string {
  const styles: Markup = { markup: `<style>${STYLES}</style>` };
  return html`<!doctype html>
    <html lang="en">
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
