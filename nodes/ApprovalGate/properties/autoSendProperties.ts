import type { INodeProperties } from 'n8n-workflow';

const reviewing = { show: { action: ['review'] } };

/** The rule under which Review Drafts lets small first reminders leave without a person; off unless switched on. */
export const autoSendProperties: INodeProperties[] = [
  {
    displayName: 'Auto-Send Small First Reminders',
    name: 'autoSend',
    type: 'boolean',
    default: false,
    displayOptions: reviewing,
    description:
      'Whether first reminders of low-risk businesses may leave without a person: one invoice, a few days overdue, below a limit. Consumers always need a person.',
  },
  {
    displayName: 'Auto-Send Rule',
    name: 'autoSendRule',
    type: 'collection',
    placeholder: 'Add Limit',
    default: {},
    displayOptions: { show: { action: ['review'], autoSend: [true] } },
    options: [
      {
        displayName: 'Allow First Contact',
        name: 'allowFirstContact',
        type: 'boolean',
        default: true,
        description: 'Whether the very first message ever to a customer may leave without a person',
      },
      {
        displayName: 'At Least Days Overdue',
        name: 'minDaysOverdue',
        type: 'number',
        typeOptions: { minValue: 1, numberPrecision: 0 },
        default: 1,
      },
      {
        displayName: 'At Least This Payment History',
        name: 'minEvidence',
        type: 'options',
        default: 'none',
        options: [
          { name: 'Any', value: 'none' },
          { name: 'Fair', value: 'fair' },
          { name: 'Good', value: 'good' },
          { name: 'Thin', value: 'thin' },
        ],
        description: 'How much payment history must stand behind the risk score',
      },
      {
        displayName: 'At Most Days Overdue',
        name: 'maxDaysOverdue',
        type: 'number',
        typeOptions: { minValue: 1 },
        default: 3,
      },
      {
        displayName: 'At Most Earlier Reminders',
        name: 'maxEarlierReminders',
        type: 'number',
        typeOptions: { minValue: 0, numberPrecision: 0 },
        default: 0,
      },
      {
        displayName: 'At Most This Risk',
        name: 'maxRisk',
        type: 'options',
        default: 'low',
        options: [
          { name: 'High', value: 'high' },
          { name: 'Low', value: 'low' },
          { name: 'Medium', value: 'medium' },
        ],
      },
      {
        displayName: 'Below Amount',
        name: 'below',
        type: 'number',
        typeOptions: { minValue: 1 },
        default: 500,
        description: 'In the currency of the invoice',
      },
      {
        displayName: 'Below Amounts per Currency',
        name: 'amounts',
        type: 'string',
        default: '',
        placeholder: 'e.g. EUR 500, JPY 60000',
        description: 'Used instead of the one amount; messages in any other currency then need a person',
      },
      {
        displayName: 'Name of the Rule',
        name: 'name',
        type: 'string',
        default: 'First small reminder',
        description: 'Recorded with everything the rule approves',
      },
      {
        displayName: 'Stages',
        name: 'stages',
        type: 'multiOptions',
        default: ['friendly'],
        options: [
          { name: 'Direct', value: 'direct' },
          { name: 'Friendly', value: 'friendly' },
          { name: 'Upcoming', value: 'upcoming' },
        ],
      },
    ],
  },
];
