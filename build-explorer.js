// The pages' script, stylesheet and server side, from src/explorer to dist/explorer: only where they have changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = import.meta.dirname;
const source = join(root, 'src', 'explorer');
const target = join(root, 'dist', 'explorer');
const stamp = join(target, 'built-from');

/** Builds what is served; nothing where the last build was made of the same files. */
export async function buildExplorer() {
  const sources = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  const { build } = await import('vite');
  await build(toBrowserOptions());
  await build(toServerOptions());
  precompress(join(target, 'browser', 'assets'));
  writeFileSync(stamp, sources);
}

const reactRouter = dirname(createRequire(import.meta.url).resolve('react-router/package.json'));

const base = {
  root: source,
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    // Its package names its development build alone, which is larger by checks that tell developers of mistakes.
    alias: [{ find: /^react-router$/, replacement: join(reactRouter, 'dist', 'production', 'index.mjs') }],
  },
};

/** That "use client" means nothing here need not be said at every build. */
function onLog(level, log, report) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
}

function toBrowserOptions() {
  return {
    ...base,
    build: {
      outDir: join(target, 'browser'),
      emptyOutDir: true,
      manifest: 'manifest.json',
      // A data: address would need a wider content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2022',
      rolldownOptions: {
        input: ['browser.tsx', 'style.css', 'icon.svg'].map((file) => join(source, file)),
        onLog,
      },
    },
  };
}

/** One file with all that it needs: nothing of React is loaded from node_modules when it runs. */
function toServerOptions() {
  return {
    ...base,
    ssr: { noExternal: true },
    build: {
      outDir: join(target, 'server'),
      emptyOutDir: true,
      ssr: true,
      target: 'node20',
      rolldownOptions: { input: join(source, 'server.tsx'), onLog },
    },
  };
}

/** Beside each file the same by brotli and by gzip, so that no request pays for it. */
function precompress(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const content = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
  }
}

/** A text that changes with every file that the pages are made of. */
function hashSources() {
  const own = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.ts$|\.md$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const others = ['build-explorer.js', 'package-lock.json', 'src/domain/locale.ts', 'tsconfig.json'];
  const hash = createHash('sha256');
  for (const path of [...own, ...others.map((name) => join(root, name))]) {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
