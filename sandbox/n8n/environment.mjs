import { cleanEnv } from '../install/npm.mjs';

const foreign = /^(N8N_|DB_|QUEUE_|EXECUTIONS_|CREDENTIALS_|NODES_|WEBHOOK_|GENERIC_|NODE_OPTIONS$|NODE_PATH$)/;

/** n8n's own settings: quiet, offline, on the loopback interface, and blind to any n8n already set up on this machine. */
export function n8nEnv({ userFolder, port, brokerPort, more = {} }) {
  const inherited = Object.entries(cleanEnv()).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(inherited),
    N8N_USER_FOLDER: userFolder,
    N8N_LISTEN_ADDRESS: '127.0.0.1',
    N8N_HOST: '127.0.0.1',
    ...(port && {
      N8N_PORT: String(port),
      N8N_EDITOR_BASE_URL: `http://127.0.0.1:${port}`,
      WEBHOOK_URL: `http://127.0.0.1:${port}/`,
    }),
    ...(brokerPort && { N8N_RUNNERS_BROKER_PORT: String(brokerPort) }),
    N8N_RUNNERS_BROKER_LISTEN_ADDRESS: '127.0.0.1',
    N8N_DIAGNOSTICS_ENABLED: 'false',
    N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
    N8N_TEMPLATES_ENABLED: 'false',
    N8N_PERSONALIZATION_ENABLED: 'false',
    N8N_HIRING_BANNER_ENABLED: 'false',
    N8N_VERIFIED_PACKAGES_ENABLED: 'false',
    N8N_DYNAMIC_BANNERS_ENABLED: 'false',
    N8N_SECURE_COOKIE: 'false',
    N8N_LOG_LEVEL: 'info',
    NO_COLOR: '1',
    ...more,
  };
}
