import type { INodeProperties } from 'n8n-workflow';

/** What Review Message asks, and the page language it shares with Review Drafts. */
export const messageProperties: INodeProperties[] = [
  {
    displayName: 'Page Language',
    name: 'pageLanguage',
    type: 'options',
    default: 'auto',
    displayOptions: { show: { action: ['review', 'message'] } },
    options: [
      { name: 'As the Browser Asks', value: 'auto' },
      { name: 'Dutch', value: 'nl' },
      { name: 'English', value: 'en' },
      { name: 'French', value: 'fr' },
      { name: 'German', value: 'de' },
      { name: 'Spanish', value: 'es' },
    ],
    description: 'The language of the page, or of the message, which is in English when left to the browser',
  },
  {
    displayName: 'Gate',
    name: 'gate',
    type: 'string',
    default: '',
    placeholder: 'e.g. Review Drafts',
    displayOptions: { show: { action: ['message'] } },
    description: 'Name of the Approval Gate the message is about; empty means the only one behind this node',
  },
];
