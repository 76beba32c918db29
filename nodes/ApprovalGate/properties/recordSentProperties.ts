import type { INodeProperties } from 'n8n-workflow';

/** What Record Sent asks. */
export const recordSentProperties: INodeProperties[] = [
  {
    displayName: 'Outcome',
    name: 'outcome',
    type: 'options',
    default: 'sent',
    displayOptions: { show: { action: ['recordSent'] } },
    options: [
      {
        name: 'Drafted',
        value: 'drafted',
        description: 'Behind a node that puts a draft into your mailbox, from which a person sends it',
      },
      { name: 'Failed', value: 'failed', description: 'Behind the error output of the mail node' },
      { name: 'Sent', value: 'sent', description: 'Behind the mail node' },
    ],
  },
  {
    displayName: 'Released Message',
    name: 'released',
    type: 'json',
    default: "={{ $('Recheck Before Send').item.json }}",
    displayOptions: { show: { action: ['recordSent'] } },
    description:
      'What left Recheck Before Send for this item. Needed behind a mail node, whose items hold the mail server’s answer only.',
  },
];
