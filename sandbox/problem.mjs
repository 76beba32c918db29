/** Something the person who started the sandbox can act on: one sentence, no stack trace. */
export class SandboxProblem extends Error {}

const disk = (where) => `The disk is full: free at least 4 GB${where ? ` for ${where}` : ''} and start again.`;

/** Turns what npm or the operating system says into one sentence; undefined when the cause is unknown. */
export function knownCause({ text, where }) {
  if (/ENOSPC|no space left on device/i.test(text)) return disk(where);
  const network = /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/.exec(
    text,
  );
  if (network)
    return `No connection to the npm registry (${network[1]}): check the network or the proxy and start again.`;
  return undefined;
}

/** The sentence for an error of any kind. */
export function explain(error) {
  if (error instanceof SandboxProblem) return error.message;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error?.code === 'ENOSPC') return disk();
  return text;
}
