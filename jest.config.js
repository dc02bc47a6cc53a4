// Five kinds of tests: unit beside the code, graph, api and explorer on one real Neo4j for the run, house on the code itself.

/** What all projects share: ESM TypeScript through swc, types checked apart. */
const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^node-fetch$': '<rootDir>/test/kit/node-fetch.cjs' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};

const withNeo4j = {
  ...base,
  globalSetup: '<rootDir>/test/kit/start-neo4j.js',
  globalTeardown: '<rootDir>/test/kit/stop-neo4j.js',
  setupFilesAfterEnv: ['<rootDir>/test/kit/long-timeout.js'],
};

/** @type {import('jest').Config} */
const config = {
  // All tests of the graph share one database.
  maxWorkers: 1,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.ts'] },
    { ...withNeo4j, displayName: 'graph', testMatch: ['<rootDir>/test/graph/**/*.test.ts'] },
    { ...withNeo4j, displayName: 'api', testMatch: ['<rootDir>/test/api/**/*.test.ts'] },
    { ...withNeo4j, displayName: 'explorer', testMatch: ['<rootDir>/test/explorer/**/*.test.ts'] },
    {
      ...base,
      displayName: 'house',
      testMatch: ['<rootDir>/test/house/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/kit/long-timeout.js'],
    },
  ],
};

export default config;
