import type { IAuthenticateGeneric, ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';

/** An OpenAI-compatible endpoint that may word the opening of reminders. Nothing needs it: built-in texts work without. */
export class ReceivablesModelApi implements ICredentialType {
  name = 'receivablesModelApi';
  displayName = 'Receivables Model API';
  icon = { light: 'file:receivablesModel.svg', dark: 'file:receivablesModel.dark.svg' } as const;
  documentationUrl = 'https://github.com/receivables/n8n-nodes-receivables#readme';
  properties: INodeProperties[] = [
    {
      displayName: 'Base URL',
      name: 'baseUrl',
      type: 'string',
      required: true,
      default: 'https://api.openai.com/v1',
      description: 'Address of the endpoint, up to and including its version, such as http://localhost:11434/v1',
    },
    {
      displayName: 'API Key',
      name: 'apiKey',
      type: 'string',
      typeOptions: { password: true },
      default: '',
      description: 'Sent as a bearer token. Endpoints on your own network often accept any text.',
    },
    {
      displayName: 'Model',
      name: 'model',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. gpt-4.1-mini',
      description: 'Name of the model as the endpoint knows it',
    },
    {
      displayName: 'Organization ID',
      name: 'organizationId',
      type: 'string',
      default: '',
      description: 'Only needed when the key belongs to several organizations',
    },
  ];
  authenticate: IAuthenticateGeneric = {
    type: 'generic',
    properties: {
      headers: {
        Authorization: '=Bearer {{$credentials.apiKey}}',
        'OpenAI-Organization': '={{$credentials.organizationId || undefined}}',
      },
    },
  };
  test: ICredentialTestRequest = {
    request: { baseURL: '={{$credentials.baseUrl.replace(/\\/+$/, "")}}', url: '/models' },
  };
}
