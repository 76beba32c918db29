import { sourceHashOf } from '../../core';
import { REVIEW_SCRIPT } from './page/reviewScript';
import { STYLES } from './page/styles';

const STYLE = `style-src '${sourceHashOf(STYLES)}'`;
const NOWHERE_ELSE = "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** For a page without a script: none can run, and the page has an origin of its own. */
export const PLAIN_POLICY = `sandbox allow-forms; default-src 'none'; ${STYLE}; ${NOWHERE_ELSE}`;

/**
 * For the review page: its own script runs, known by the hash of its text, and nothing else that looks like one. The page
 * still has an origin of its own, so neither reaches the editor's session; nothing may be fetched or sent but the form.
 * `allow-modals` is what lets a browser ask before a page with decisions is closed.
 */
export const SCRIPTED_POLICY = [
  'sandbox allow-forms allow-scripts allow-modals',
  "default-src 'none'",
  `script-src '${sourceHashOf(REVIEW_SCRIPT)}'`,
  "script-src-attr 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  STYLE,
  NOWHERE_ELSE,
].join('; ');
