import { createHash } from 'node:crypto';

/** The hash by which a Content-Security-Policy knows an inline script or style, without its quotes: "sha256-…". */
export function sourceHashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
