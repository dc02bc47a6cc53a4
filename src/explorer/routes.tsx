// The pages and their addresses, the same in the browser and on the server.
import { type RouteObject } from 'react-router';
import { describeComparison } from './comparison/describe-comparison.js';
import { loadComparison } from './comparison/load-comparison.js';
import { notFound, orFailure } from './failure.js';
import { describeUnlisted, type RouteHandle } from './head.js';
import { type PageContext } from './page-context.js';
import { ComparePage } from './pages/compare-page.js';
import { CrashedPage, NotFoundPage } from './pages/failure-pages.js';
import { PageFrame } from './pages/page-frame.js';
import { RelatedPage } from './pages/related-page.js';
import { describeRelated } from './related/describe-related.js';
import { loadRelated } from './related/load-related.js';

export function createRoutes({ ask, locale }: PageContext): RouteObject[] {
  return [
    {
      Component: PageFrame,
      ErrorBoundary: CrashedPage,
      children: [
        {
          path: '/:locale/compare',
          Component: ComparePage,
          loader: ({ request }) => orFailure(loadComparison(ask, locale, request), request.signal),
          // Rows left out and rows close together are the same answer, shown otherwise.
          shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
            currentUrl.href === nextUrl.href
              ? defaultShouldRevalidate
              : ['slugs', 'find'].some(
                  (name) => currentUrl.searchParams.get(name) !== nextUrl.searchParams.get(name),
                ),
          handle: { describe: describeComparison } satisfies RouteHandle,
        },
        {
          path: '/:locale/methods/:slug/related',
          Component: RelatedPage,
          loader: ({ request, params: { slug = '' } }) =>
            orFailure(loadRelated(ask, locale, slug, request), request.signal),
          handle: { describe: describeRelated } satisfies RouteHandle,
        },
        {
          path: '*',
          Component: NotFoundPage,
          loader: notFound,
          handle: {
            describe: (_: unknown, page) => describeUnlisted(page.words.notFound, page),
          } satisfies RouteHandle,
        },
      ],
    },
  ];
}
