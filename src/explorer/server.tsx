// The server's entry: an address turned into a whole page, which reads without a script.
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { parseLocale } from '../domain/locale.js';
import { createAsk, type Send } from './ask.js';
import { PageDocument } from './document.js';
import { describePage } from './head.js';
import { type PageFiles } from './page-files.js';
import { type PageContext, PageContextProvider } from './page-context.js';
import { createRoutes } from './routes.js';
import { chooseLanguage, toLanguage } from './words/languages.js';
import { loadWords } from './words/load-words.js';

/** Answers a GET of any address that is a page, or could have been one. */
export async function renderPage(request: Request, send: Send, files: PageFiles): Promise<Response> {
  const url = new URL(request.url);
  const preferred = chooseLanguage(request.headers.get('accept-language') ?? '');
  if (url.pathname === '/' || url.pathname === '/compare') {
    return redirect(`/${preferred}/compare${url.search}`, 302, { vary: 'accept-language' });
  }

  const [, first = ''] = url.pathname.split('/');
  const tag = readTag(first);
  if (tag !== null && tag !== first) {
    return redirect(`/${tag}${url.pathname.slice(first.length + 1)}${url.search}`, 301);
  }
  const locale = tag ?? preferred;
  const language = toLanguage(locale);
  const page: PageContext = { locale, language, words: await loadWords(language), ask: createAsk(send) };

  // Without a language there is no page: let no route take the first part of the path for one.
  const asked = tag === null ? new Request(new URL('/', url), request) : request;
  const handler = createStaticHandler(createRoutes(page));
  const context = await handler.query(asked);
  if (context instanceof Response) return context;

  const content = renderToString(
    <PageContextProvider value={page}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </PageContextProvider>,
  );
  const matches = context.matches.map(({ route }) => ({
    handle: route.handle as unknown,
    loaderData: context.loaderData[route.id] as unknown,
  }));
  const html = renderToStaticMarkup(
    <PageDocument
      content={content}
      files={files}
      head={describePage(matches, page)}
      origin={url.origin}
      state={{ locale, language, hydration: { loaderData: context.loaderData } }}
    />,
  );
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  if (tag === null) headers.set('vary', 'accept-language');
  if (context.statusCode === 503) headers.set('retry-after', '5');
  return new Response(`<!doctype html>${html}`, { status: context.statusCode, headers });
}

/** The language that a part of a path names, as it is rightly written; null where it names none. */
function readTag(part: string): string | null {
  return /^[a-z]{2,3}(-|$)/i.test(part) ? parseLocale(part) : null;
}

function redirect(location: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { location, ...headers } });
}
