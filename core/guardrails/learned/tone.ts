/** What was learned to be heard in a folded sentence whose facts are covered. */
export type Tone = 'forbidden' | 'replyIfMissing' | 'ignoreIfPaid';
