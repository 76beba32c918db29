import type {
  ICredentialDataDecryptedObject,
  ICredentialTestRequest,
  ICredentialType,
  IHttpRequestOptions,
  INodeProperties,
} from 'n8n-workflow';

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
      description: 'Sent as a bearer token. Empty for servers on your own network that ask for none.',
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

  /** A server without a key gets no header at all: some refuse an empty one. */
  async authenticate(
    { apiKey, organizationId }: ICredentialDataDecryptedObject,
    request: IHttpRequestOptions,
  ): Promise<IHttpRequestOptions> {
    const [key, organization] = [apiKey, organizationId].map((value) => String(value ?? '').trim());
    const headers = {
      ...request.headers,
      ...(key ? { Authorization: `Bearer ${key}` } : {}),
      ...(organization ? { 'OpenAI-Organization': organization } : {}),
    };
    return { ...request, headers };
  }

  test: ICredentialTestRequest = {
    request: { baseURL: '={{$credentials.baseUrl.trim().replace(/\\/+$/, "")}}', url: '/models' },
  };
}
