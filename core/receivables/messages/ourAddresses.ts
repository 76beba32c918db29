/** Which senders are us: whole addresses, mail domains and user ids of a chat or help desk, all in lower case. */
export interface OurAddresses {
  readonly names: ReadonlySet<string>;
}

const NOBODY: OurAddresses = { names: new Set() };

/** Reads a list such as "billing@acme.example, @acme.example, U024BE7LH": separators are commas, semicolons and blanks. */
export function readOurAddresses({ text }: { text: string | undefined }): OurAddresses {
  const names = (text ?? '')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((name) => name !== '');
  return names.length === 0 ? NOBODY : { names: new Set(names) };
}

/** The bare address inside "Jane <jane@acme.example>"; the text itself in lower case when it is a user id. */
export function bareSender(text: string): string {
  const short = text.slice(0, 500);
  const inner = short.includes('<') ? short.slice(short.lastIndexOf('<') + 1).split('>')[0] : short;
  return (inner ?? '').trim().toLowerCase();
}

/** True when the sender is one of us, by whole address, by "@domain" or by user id. */
export function isOurs({ sender, ours }: { sender: string; ours: OurAddresses }): boolean {
  const bare = bareSender(sender);
  if (bare === '') return false;
  const at = bare.lastIndexOf('@');
  return ours.names.has(bare) || (at >= 0 && (ours.names.has(bare.slice(at)) || ours.names.has(bare.slice(at + 1))));
}
