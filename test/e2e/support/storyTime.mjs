/** When the stories happen: a Tuesday morning without a holiday in any country they name. */
export const storyTime = '2026-11-17T14:00:00Z';
