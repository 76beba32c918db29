type KeyAction = 'next' | 'previous' | 'approve' | 'reject' | 'snooze' | 'edit' | 'undo' | 'open' | 'filter' | 'leave';

/** What the page says only where its script runs. `{n}` and the like are filled in by the script. */
export interface QuickWords {
  filter: string;
  find: string;
  stage: string;
  risk: string;
  upTo: string;
  state: string;
  changed: string;
  clear: string;
  shown: string;
  nothing: string;
  note: string;
  undecided: string;
  nextUndecided: string;
  approvedSum: string;
  hiddenLeft: string;
  allDecided: string;
  words: string;
  characters: string;
  length: string;
  unused: string;
  keys: string;
  keysOn: string;
  keysNote: string;
  close: string;
  actions: Readonly<Record<KeyAction, string>>;
}
