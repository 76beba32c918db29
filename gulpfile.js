const { src, dest, parallel } = require('gulp');

/** Icons and codex files lie beside the compiled nodes, where n8n looks for them. */
function nodeAssets() {
  return src('nodes/**/*.{svg,node.json}', { encoding: false }).pipe(dest('dist/nodes'));
}

function credentialAssets() {
  return src('credentials/**/*.svg', { encoding: false, allowEmpty: true }).pipe(dest('dist/credentials'));
}

/** The importable workflows travel with the package. */
function workflows() {
  return src('workflows/*.json', { encoding: false, allowEmpty: true }).pipe(dest('dist/workflows'));
}

exports.build = parallel(nodeAssets, credentialAssets, workflows);
exports.default = exports.build;
