import type { INodeProperties } from 'n8n-workflow';

const reviewing = { show: { action: ['review'] } };

/** What Review Drafts asks: how long, who, about which messages. */
export const reviewProperties: INodeProperties[] = [
  {
    displayName: 'Close Review After',
    name: 'timeoutAmount',
    type: 'number',
    typeOptions: { minValue: 1 },
    default: 3,
    displayOptions: reviewing,
    description: 'How long reviewers have. What nobody decided by then comes out as expired and is not sent.',
  },
  {
    displayName: 'Unit',
    name: 'timeoutUnit',
    type: 'options',
    default: 'businessDays',
    displayOptions: reviewing,
    options: [
      { name: 'Business Days', value: 'businessDays' },
      { name: 'Days', value: 'days' },
      { name: 'Hours', value: 'hours' },
      { name: 'Minutes', value: 'minutes' },
    ],
  },
  {
    displayName: 'Undecided Drafts',
    name: 'undecided',
    type: 'options',
    default: 'snooze',
    displayOptions: reviewing,
    options: [
      { name: 'Snooze Until the Next Business Day', value: 'snooze' },
      { name: 'Reject', value: 'reject' },
    ],
    description: 'What becomes of a draft that a submitted page leaves undecided. It is never sent.',
  },
  {
    displayName: 'Who May Decide',
    name: 'identity',
    type: 'options',
    default: 'anyone',
    displayOptions: reviewing,
    options: [
      {
        name: 'Anyone With the Link',
        value: 'anyone',
        description: 'The name on the page is recorded as it was typed',
      },
      {
        name: 'Reviewers With a Pass Phrase',
        value: 'reviewers',
        description: 'Only the people of a credential, each with a pass phrase and, if you like, amount limits',
      },
    ],
  },
  {
    displayName: 'Only Messages Above',
    name: 'onlyAbove',
    type: 'string',
    default: '',
    placeholder: 'e.g. EUR 5000, USD 5000',
    displayOptions: reviewing,
    description:
      'Ask only about messages above these amounts and let the others pass as they are; for a second gate after the first. A currency you leave out is always asked about. Empty asks about all.',
  },
  {
    displayName: 'Ask for a Second Person',
    name: 'secondPerson',
    type: 'boolean',
    default: false,
    displayOptions: reviewing,
    description:
      'Whether to refuse a reviewer who approved the message at an earlier gate. It is only as strong as the names: choose reviewers with a pass phrase.',
  },
];
