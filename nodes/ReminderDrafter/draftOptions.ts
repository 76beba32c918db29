import type { INodeProperties } from 'n8n-workflow';

const languages: INodeProperties['options'] = [
  { name: 'Czech', value: 'cs' },
  { name: 'Danish', value: 'da' },
  { name: 'Dutch', value: 'nl' },
  { name: 'English', value: 'en' },
  { name: 'French', value: 'fr' },
  { name: 'German', value: 'de' },
  { name: 'Italian', value: 'it' },
  { name: 'Japanese', value: 'ja' },
  { name: 'Polish', value: 'pl' },
  { name: 'Portuguese', value: 'pt' },
  { name: 'Spanish', value: 'es' },
  { name: 'Swedish', value: 'sv' },
];

/** The drafter's options, which most runs leave as they are. */
export const draftOptions: INodeProperties = {
  displayName: 'Options',
  name: 'options',
  type: 'collection',
  placeholder: 'Add Option',
  default: {},
  options: [
    {
      displayName: 'Allowed Links',
      name: 'allowedLinks',
      type: 'string',
      default: '',
      placeholder: 'e.g. https://company.example/pay',
      description: 'Links that may appear besides the payment links of the invoices, separated by commas',
    },
    {
      displayName: 'Brand Voice Samples',
      name: 'voiceSamples',
      type: 'string',
      typeOptions: { rows: 5 },
      default: '',
      description:
        'Texts that show a model how your business writes, apart by a line of three dashes. Built-in text does not use them; without any, a model gets no example.',
    },
    {
      displayName: 'Channel',
      name: 'channel',
      type: 'options',
      options: [
        {
          name: 'As Decided',
          value: '',
          description: 'The customer’s preferred channel, as the Aging Classifier says',
        },
        { name: 'Call Script', value: 'call_script', description: 'A page for a colleague who calls' },
        { name: 'Email', value: 'email' },
        { name: 'SMS', value: 'sms', description: 'Short text; needs a phone number with its country' },
        { name: 'WhatsApp', value: 'whatsapp', description: 'Chat text; needs a phone number with its country' },
      ],
      default: '',
      description: 'The channel of every message to customers in this run',
    },
    {
      displayName: 'Fallback Language',
      name: 'fallbackLanguage',
      type: 'options',
      options: languages,
      default: 'en',
      description: 'Language for customers without a known language, and for internal notes',
    },
    {
      displayName: 'Offers',
      name: 'offers',
      type: 'multiOptions',
      options: [
        { name: 'Call Back', value: 'callBack', description: 'We call at a time that suits the customer' },
        { name: 'Part Payment', value: 'partPayment', description: 'The customer may pay a part first' },
        {
          name: 'Payment Plan',
          value: 'plan',
          description: 'The customer may ask for a plan; terms are agreed by a person',
        },
      ],
      default: [],
      description:
        'What late customers are offered, in fixed sentences. Whatever is not switched on here is refused in every text.',
    },
    {
      displayName: 'Phone in Signature',
      name: 'phone',
      type: 'string',
      default: '',
      placeholder: 'e.g. +44 20 7946 0000',
    },
    {
      displayName: 'Reply-To Email in Signature',
      name: 'replyTo',
      type: 'string',
      default: '',
      placeholder: 'e.g. jane@company.example',
    },
    {
      displayName: 'Signature',
      name: 'signature',
      type: 'string',
      typeOptions: { rows: 4 },
      default: '',
      placeholder: 'e.g. Northwind Supplies Ltd, 12 High Street, London',
      description:
        'Your own lines below the sender’s name, instead of company, email and phone. Bank details are refused: customers find them on the invoice.',
    },
    {
      displayName: 'Tone',
      name: 'tone',
      type: 'options',
      options: [
        { name: 'As Decided', value: '', description: 'By stage and history; never firm' },
        { name: 'Direct', value: 'direct' },
        {
          name: 'Firm',
          value: 'firm',
          description: 'Asks for a date by reply. VIP customers and first delays get direct wording.',
        },
        { name: 'Friendly', value: 'friendly' },
      ],
      default: '',
      description: 'The tone of every reminder in this run',
    },
    {
      displayName: 'VIP Customers',
      name: 'vipCustomers',
      type: 'string',
      default: '',
      placeholder: 'e.g. C-1042, Acme Ltd',
      description: 'Customer IDs or names, separated by commas, who never get firm wording',
    },
    {
      displayName: 'Word Limit',
      name: 'wordLimit',
      type: 'number',
      typeOptions: { minValue: 20, maxValue: 1000 },
      default: 120,
      description:
        'Words a reminder for one invoice may have. Further invoices, part payments and credits come on top. The built-in texts take about 55 to 110, by language and tone; a message with more than the limit is held, not cut.',
    },
  ],
};
