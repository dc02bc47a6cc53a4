// The arrows between the rooms of src/: who may import whom. `npm test` holds them (test/house).

const { readdirSync } = require('node:fs');

const rooms = {
  domain: [],
  locales: ['domain'],
  graph: ['domain'],
  generated: ['domain', 'graph'],
  importers: ['domain', 'graph'],
  exporters: ['domain', 'graph', 'locales'],
  server: ['features', 'graph', 'domain', 'generated'],
  // What it asks is typed in its own generated/; of ours it knows the rules of language tags alone.
  explorer: ['domain/locale[.]ts$'],
};

/** A room, or a file of one. */
const toPath = (allowed) => (allowed.endsWith('$') ? allowed : `${allowed}/`);

const features = readdirSync('src/features', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot:
          '(main|cli)\\.ts$|\\.(test|d)\\.ts$|^src/explorer/(browser|server)\\.tsx$|^src/explorer/generated/',
      },
      to: {},
    },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports-only-${allowed.join('-') || 'nothing'}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[`${room}/`, ...allowed.map(toPath)].join('|')})` },
    })),
    ...features.map((feature) => ({
      name: `feature-${feature}-imports-no-other-feature`,
      severity: 'error',
      from: { path: `^src/features/${feature}/` },
      to: { path: '^src/', pathNot: `^src/(domain|graph|locales|generated|features/${feature})/` },
    })),
    {
      name: 'neo4j-driver-only-in-graph',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'http-only-in-server',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/' },
      to: { path: 'node_modules/(@apollo/server|fastify|@fastify|@as-integrations)' },
    },
    {
      name: 'pages-only-in-explorer',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/explorer/' },
      to: { path: 'node_modules/(react|react-dom|react-router|downshift)/' },
    },
    {
      name: 'explorer-is-entered-by-one-door',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/explorer/' },
      to: { path: '^src/explorer/', pathNot: '^src/explorer/open-explorer[.]ts$' },
    },
    {
      name: 'nobody-imports-main-or-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/((main|cli)(\\.test)?\\.ts$|commands/)' },
      to: { path: '^src/(main|cli)\\.ts$' },
    },
    {
      name: 'no-drawers',
      severity: 'error',
      from: {},
      to: { path: '/(utils|shared|common|helpers)(/|[.]ts$)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
