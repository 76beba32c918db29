// What n8n itself says about its nodes: the lists its editor is built from, read from the installed packages.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const packages = ['n8n-nodes-base', '@n8n/n8n-nodes-langchain'];

const versionsOf = ({ version }) => [version].flat();

/** Finds the description of a node type and version; undefined when n8n has none. */
export function openNodeDescriptions({ install }) {
  const all = packages.flatMap((name) => {
    const file = path.join(install.folder, 'node_modules', ...name.split('/'), 'dist', 'types', 'nodes.json');
    return JSON.parse(readFileSync(file, 'utf8')).map((node) => ({ ...node, type: `${name}.${node.name}` }));
  });
  return ({ type, typeVersion }) => all.find((node) => node.type === type && versionsOf(node).includes(typeVersion));
}
