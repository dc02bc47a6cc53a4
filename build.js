// src → dist, without checking types (`npm run types` does): quick enough to stand before every start.
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildExplorer } from './build-explorer.js';

const root = import.meta.dirname;
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));

execFileSync(
  process.execPath,
  [join(typescript, 'bin', 'tsc'), '-p', join(root, 'tsconfig.build.json'), '--noCheck'],
  {
    stdio: 'inherit',
  },
);
chmodSync(join(root, 'dist', 'cli.js'), 0o755);
await buildExplorer();
