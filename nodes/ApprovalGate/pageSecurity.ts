import { sourceHashOf } from '../../core';
import { REVIEW_SCRIPT } from './page/reviewScript';
import { STYLES } from './page/styles';

const STYLE = `style-src '${sourceHashOf(STYLES)}'`;
const BASE = `default-src 'none'; ${STYLE}; form-action 'self'; base-uri 'none'`;
const SCRIPT = [
  `script-src '${sourceHashOf(REVIEW_SCRIPT)}'`,
  "script-src-attr 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * What a page says about itself in its head, `scripted` or not. n8n puts a policy of its own, which lets scripts run, in
 * place of ours on the answer that resumes an execution; what stands in the page cannot be taken off.
 */
export const POLICY_IN_PAGE = { plain: BASE, scripted: `${BASE}; ${SCRIPT}` } as const;

/** For a page without a script: none can run, and the page has an origin of its own. */
export const PLAIN_POLICY = `sandbox allow-forms; ${BASE}; frame-ancestors 'none'`;

/**
 * For the review page: its own script runs, known by the hash of its text, and nothing else that looks like one. The page
 * still has an origin of its own, so neither reaches the editor's session; nothing may be fetched or sent but the form.
 * `allow-modals` is what lets a browser ask before a page with decisions is closed.
 */
export const SCRIPTED_POLICY = `sandbox allow-forms allow-scripts allow-modals; ${BASE}; ${SCRIPT}; frame-ancestors 'none'`;
