// The browser's entry: takes over the page that the server has rendered.
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createAsk } from './ask.js';
import { type PageContext, PageContextProvider } from './page-context.js';
import { type PageState } from './page-state.js';
import { createRoutes } from './routes.js';
import { sendOverHttp } from './send-over-http.js';
import { loadWords } from './words/load-words.js';

const state = JSON.parse(document.getElementById('page-state')!.textContent) as PageState;
const { locale, language, hydration } = state;
const words = await loadWords(language);
const page: PageContext = { locale, language, words, ask: createAsk(sendOverHttp) };
const router = createBrowserRouter(createRoutes(page), { hydrationData: hydration });

hydrateRoot(
  document.getElementById('page')!,
  <PageContextProvider value={page}>
    <RouterProvider router={router} />
  </PageContextProvider>,
);
