/** Types of credentials that the started n8n, an older one, does not know. */
export const unknownTypes = new Set();

/**
 * Creates the credentials the workflows name and returns them as n8n's nodes refer to them. An older n8n that does not know
 * a type goes without that credential, and says so.
 */
export async function createCredentials({ rest, credentials, older = Boolean(process.env.RECEIVABLES_N8N) }) {
  const created = [];
  for (const { name, type, data } of credentials) {
    try {
      const { id } = await rest.post('/credentials', { name, type, data });
      created.push({ id, name, type });
    } catch (error) {
      if (!older || !/Unrecognized credential type/.test(error.message)) throw error;
      unknownTypes.add(type);
      process.stderr.write(`!!! This older n8n has no credential ${type}: what signs in with it CANNOT BE TRIED.\n`);
    }
  }
  return created;
}

/** The SMTP credential that hands every mail to the capture server. */
export function smtpCredential({ name, port }) {
  const data = { user: '', password: '', host: '127.0.0.1', port, secure: false, disableStartTls: true, hostName: '' };
  return { name, type: 'smtp', data };
}
