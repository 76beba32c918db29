import type { INodeProperties } from 'n8n-workflow';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((name, index) => ({
  name,
  value: index + 1,
}));

const businessDays = { minValue: 0, maxValue: 60, numberPrecision: 0 };
const times = { minValue: 1, maxValue: 100, numberPrecision: 0 };

const hours = (from: string, until: string): INodeProperties[] => [
  {
    displayName: 'From',
    name: 'from',
    type: 'string',
    default: from,
    placeholder: 'e.g. 08:00',
    description: 'First moment, as HH:MM on a 24-hour clock',
  },
  {
    displayName: 'Until',
    name: 'until',
    type: 'string',
    default: until,
    placeholder: 'e.g. 18:00',
    description: 'End, as HH:MM on a 24-hour clock',
  },
];

/** How often a customer hears from us. The recheck asks the same as the classifier; both should be set alike. */
export const capProperties: INodeProperties[] = [
  {
    displayName: 'Business Days Between Reminders',
    name: 'reminderEvery',
    type: 'number',
    typeOptions: businessDays,
    default: 5,
    description: 'At most one reminder per customer in this many business days, whatever the number of invoices',
  },
  {
    displayName: 'Cap Overrides',
    name: 'capOverrides',
    type: 'fixedCollection',
    typeOptions: { multipleValues: true },
    placeholder: 'Add Override',
    default: {},
    options: [
      {
        displayName: 'Override',
        name: 'values',
        values: [
          { displayName: 'Customer ID', name: 'customerId', type: 'string', default: '' },
          {
            displayName: 'Reason',
            name: 'reason',
            type: 'string',
            default: '',
            placeholder: 'e.g. agreed on the phone',
            description: 'Why this customer may be written to sooner. Reviewers see it.',
          },
        ],
      },
    ],
    description: 'Customers for whom the days between reminders do not count, except on the same day',
  },
];

/** When and how often messages may leave, for a node's Options; `readPolicy` and `readCalendar` read them. */
export const policyOptions: INodeProperties[] = [
  {
    displayName: 'Business Days Between Reminders per Invoice',
    name: 'invoiceReminderEveryBusinessDays',
    type: 'number',
    typeOptions: businessDays,
    default: 0,
    description:
      'At most one reminder about the same invoice in this many business days; 0 leaves it to the cap per customer',
  },
  {
    displayName: 'Company Country',
    name: 'holidayCountry',
    type: 'string',
    default: '',
    placeholder: 'e.g. DE',
    description: 'Country whose weekend and public holidays count for customers without a known country',
  },
  {
    displayName: 'Consumer Limits',
    name: 'consumer',
    type: 'fixedCollection',
    default: {},
    options: [
      {
        displayName: 'Limits',
        name: 'values',
        values: [
          {
            displayName: 'Business Days Between Reminders',
            name: 'reminderEveryBusinessDays',
            type: 'number',
            typeOptions: businessDays,
            default: 7,
          },
          ...hours('08:00', '21:00'),
          {
            displayName: 'Most Reminders per Invoice',
            name: 'maxRemindersPerInvoice',
            type: 'number',
            typeOptions: times,
            default: 3,
          },
        ],
      },
    ],
    description:
      'Stricter limits for customers who are private persons. The stricter of these and the general ones counts.',
  },
  {
    displayName: 'Count Days Where the Customer Is',
    name: 'customerDays',
    type: 'boolean',
    default: false,
    description: 'Whether days overdue follow the calendar day in the time zone of the customer, when it is known',
  },
  {
    displayName: 'Customer Public Holidays',
    name: 'customerHolidays',
    type: 'boolean',
    default: true,
    description: 'Whether customers of a known country rest on its weekend and public holidays',
  },
  {
    displayName: 'Grace After a Promise (Days)',
    name: 'promiseGraceDays',
    type: 'number',
    typeOptions: businessDays,
    default: 2,
    description: 'Calendar days to wait after the promised date before the promise counts as broken',
  },
  {
    displayName: 'Holidays',
    name: 'holidays',
    type: 'string',
    default: '',
    placeholder: 'e.g. 2026-12-25, 2026-12-28',
    description: 'Further days without sending to anybody, as YYYY-MM-DD, separated by commas',
  },
  {
    displayName: 'Most Reminders per Invoice',
    name: 'maxRemindersPerInvoice',
    type: 'number',
    typeOptions: times,
    default: 6,
    description: 'After this many reminders about an invoice a person decides what follows',
  },
  {
    displayName: 'Send Days',
    name: 'sendDays',
    type: 'multiOptions',
    options: weekdays,
    default: [1, 2, 3, 4, 5],
    description: 'Weekdays on which messages may leave',
  },
  {
    displayName: 'Sending Hours',
    name: 'sendingHours',
    type: 'fixedCollection',
    default: {},
    options: [{ displayName: 'Hours', name: 'values', values: hours('08:00', '18:00') }],
    description:
      'Hours in which messages may leave, on the clock of the customer, or of the company where it is not known',
  },
  {
    displayName: 'Silence After a Reply (Business Days)',
    name: 'replyHoldBusinessDays',
    type: 'number',
    typeOptions: businessDays,
    default: 3,
    description: 'Business days without a reminder after the customer wrote, so that a person reads it first',
  },
  {
    displayName: 'Weekend',
    name: 'weekend',
    type: 'multiOptions',
    options: weekdays,
    default: [6, 7],
    description: 'Weekdays that are no business days for customers without a known country',
  },
];
