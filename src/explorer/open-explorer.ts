// The door to the pages, for main: the built files, and what renders a page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Send } from './ask.js';
import { type PageFiles } from './page-files.js';

/** Seen from src/ and from dist/ alike: pages are built, never made of their sources when they are asked for. */
const built = new URL('../../dist/explorer/', import.meta.url);

/** What `server.tsx` is built to. */
interface ServerBundle {
  readonly renderPage: (request: Request, send: Send, files: PageFiles) => Promise<Response>;
}

/** A file of Vite's manifest. */
interface BuiltFile {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** The pages of the explorer, for the server. */
export async function openExplorer() {
  const { renderPage } = (await import(new URL('server/server.js', built).href)) as ServerBundle;
  const folder = fileURLToPath(new URL('browser', built));
  const files = toPageFiles(
    JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, BuiltFile>,
  );
  return {
    assets: join(folder, 'assets'),
    render: (request: Request, send: Send) => renderPage(request, send, files),
  };
}

function toPageFiles(manifest: Readonly<Record<string, BuiltFile>>): PageFiles {
  const addressOf = (source: string): string => `/${manifest[source]!.file}`;
  const imports = (source: string): string[] =>
    (manifest[source]!.imports ?? []).flatMap((name) => [addressOf(name), ...imports(name)]);
  const languages = Object.keys(manifest).flatMap((source) => /^words\/(.+)\.ts$/.exec(source)?.[1] ?? []);
  return {
    script: addressOf('browser.tsx'),
    style: addressOf('style.css'),
    icon: addressOf('icon.svg'),
    preloads: Object.fromEntries(
      languages.map((language) => [
        language,
        [...new Set([...imports('browser.tsx'), addressOf(`words/${language}.ts`)])],
      ]),
    ),
  };
}
