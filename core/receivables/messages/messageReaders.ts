import { freshdesk } from './freshdesk';
import { gmail } from './gmail';
import { hubspot } from './hubspot';
import { imap } from './imap';
import type { MessageReader } from './messageReader';
import { outlook } from './outlook';
import { sheetRow } from './sheetRow';
import { slack } from './slack';
import { zendesk } from './zendesk';

/** Every system whose messages are read. A sheet has no mark of its own, so it comes last, when no other fits. */
export const MESSAGE_READERS: readonly MessageReader[] = [
  gmail,
  outlook,
  imap,
  hubspot,
  zendesk,
  freshdesk,
  slack,
  sheetRow,
];
