import type { ICredentialType, INodeProperties } from 'n8n-workflow';

/** The people who may decide at the Approval Gate's review page, each with a pass phrase of their own. It is tested by that node. */
export class ReceivablesReviewersApi implements ICredentialType {
  name = 'receivablesReviewersApi';
  displayName = 'Receivables Reviewers API';
  icon = { light: 'file:receivablesReviewers.svg', dark: 'file:receivablesReviewers.dark.svg' } as const;
  documentationUrl = 'https://github.com/receivables/n8n-nodes-receivables#readme';
  properties: INodeProperties[] = [
    {
      displayName: 'Reviewers',
      name: 'reviewers',
      type: 'fixedCollection',
      typeOptions: { multipleValues: true },
      placeholder: 'Add Reviewer',
      default: { values: [{ name: '', passPhrase: '', limits: '' }] },
      options: [
        {
          displayName: 'Reviewer',
          name: 'values',
          values: [
            {
              displayName: 'Name',
              name: 'name',
              type: 'string',
              default: '',
              placeholder: 'e.g. Ana Ruiz',
              description: 'As the reviewer types it on the page, and as it is recorded',
            },
            {
              displayName: 'Pass Phrase',
              name: 'passPhrase',
              type: 'string',
              typeOptions: { password: true },
              default: '',
              description: 'At least ten characters, such as four random words. Tell it to nobody but this reviewer.',
            },
            {
              displayName: 'Limits',
              name: 'limits',
              type: 'string',
              default: '',
              placeholder: 'e.g. EUR 5000, USD 5000',
              description:
                'The largest message this reviewer may approve, per currency. Empty means any amount. Once a currency is named, messages in other currencies are not theirs to approve.',
            },
          ],
        },
      ],
    },
  ];
}
