/** Creates the credentials the workflows name and returns them as n8n's nodes refer to them. */
export async function createCredentials({ rest, credentials }) {
  const created = [];
  for (const { name, type, data } of credentials) {
    const { id } = await rest.post('/credentials', { name, type, data });
    created.push({ id, name, type });
  }
  return created;
}

/** The SMTP credential that hands every mail to the capture server. */
export function smtpCredential({ name, port }) {
  const data = { user: '', password: '', host: '127.0.0.1', port, secure: false, disableStartTls: true, hostName: '' };
  return { name, type: 'smtp', data };
}
