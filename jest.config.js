/**
 * One project per kind of test. The end-to-end suite needs a real n8n and lives in sandbox/
 * (npm run test:e2e); everything here runs on Node 20 without a server.
 */
const common = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/helpers/seededLaws.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
};
const project = (displayName, extra = {}) => ({
  ...common,
  displayName,
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
  ...extra,
});

// A law over hundreds of cases may take a while on a busy machine; slowness is for benchmarks to judge, not for tests.
module.exports = {
  testTimeout: 120_000,
  // Jest leaves one core idle, which is half of a machine with two.
  maxWorkers: '100%',
  projects: [project('core'), project('nodes'), project('workflows'), project('contract')],
};
