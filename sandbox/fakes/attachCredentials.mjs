// What a user does after an import: open each node that asks for an account and choose one.
import { unknownTypes } from '../n8n/credentials.mjs';

const generic = 'genericCredentialType';
const predefined = 'predefinedCredentialType';

/** The value a parameter has when the workflow does not name it. */
const valueOf = (name, { parameters }, { properties }) =>
  parameters[name] ?? properties.find((one) => one.name === name)?.default;

function neededTypes(node, description) {
  const { authentication, nodeCredentialType, genericAuthType } = node.parameters;
  if (authentication === predefined) return [nodeCredentialType];
  if (authentication === generic) return [genericAuthType];
  return (description?.credentials ?? [])
    .filter(({ required, displayOptions }) =>
      required
        ? Object.entries(displayOptions?.show ?? {}).every(([name, values]) =>
            values.includes(valueOf(name, node, description)),
          )
        : false,
    )
    .map(({ name }) => name);
}

/**
 * The imported copy with an account chosen in every node that needs one; nothing else is touched. `describe` finds a
 * node's description. Where there are several accounts of a type, the one whose name begins with `account` is taken, else the
 * first. A node whose account is missing is an error: its story would only fail later. One that this n8n cannot have is left out.
 */
export function attachCredentials({ workflow, credentials, describe, account }) {
  const attached = JSON.parse(JSON.stringify(workflow));
  for (const node of attached.nodes) {
    for (const type of neededTypes(node, describe(node))) {
      const possible = credentials.filter((one) => one.type === type);
      const chosen = possible.find(({ name }) => account && name.startsWith(account)) ?? possible[0];
      if (!chosen && unknownTypes.has(type)) continue;
      if (!chosen) throw new Error(`"${node.name}" needs a credential of type ${type}: add one to sandbox/fakes`);
      node.credentials = { ...node.credentials, [type]: { id: chosen.id, name: chosen.name } };
    }
  }
  return attached;
}
