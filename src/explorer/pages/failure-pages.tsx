// What is shown in place of a page that there is not, or not now.
import { useEffect, useState } from 'react';
import { Link, useLocation, useRevalidator } from 'react-router';
import { type Failure } from '../failure.js';
import { usePage } from '../page-context.js';

/** How long the first wait is before another try, and the longest, in milliseconds. */
const waits = { first: 2_000, longest: 30_000 } as const;

export function FailurePage({ failure }: Failure) {
  if (failure === 'not-found') return <NotFoundPage />;
  return failure === 'unavailable' ? <UnavailablePage /> : <CrashedPage />;
}

export function NotFoundPage() {
  const { locale, language, words } = usePage();
  return (
    <div className="message" lang={language}>
      <h1>{words.notFound}</h1>
      <p>{words.notFoundText}</p>
      <p>
        <Link className="button" to={`/${locale}/compare`}>
          {words.compare}
        </Link>
      </p>
    </div>
  );
}

/** A mistake of ours. */
export function CrashedPage() {
  const { language, words } = usePage();
  const { pathname, search } = useLocation();
  return (
    <div className="message" lang={language}>
      <h1>{words.failed}</h1>
      <p>{words.failedText}</p>
      <p>
        <a className="button" href={pathname + search}>
          {words.retry}
        </a>
      </p>
    </div>
  );
}

/** No graph, or no connection: tries again by itself, later each time, and at once when the connection is back. */
function UnavailablePage() {
  const { language, words } = usePage();
  const { pathname, search } = useLocation();
  const { revalidate, state } = useRevalidator();
  const [wait, setWait] = useState<number>(waits.first);
  const [offline, setOffline] = useState(false);

  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(() => {
      setWait((last) => Math.min(last * 2, waits.longest));
      void revalidate();
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [state, wait, revalidate]);

  useEffect(() => {
    const onChange = (): void => {
      setOffline(!navigator.onLine);
      if (!navigator.onLine) return;
      setWait(waits.first);
      void revalidate();
    };
    window.addEventListener('online', onChange);
    window.addEventListener('offline', onChange);
    return () => {
      window.removeEventListener('online', onChange);
      window.removeEventListener('offline', onChange);
    };
  }, [revalidate]);

  return (
    <div className="message" lang={language}>
      <h1>{words.unavailable}</h1>
      <p role="status">
        {offline ? words.offline : state === 'loading' ? words.retrying : words.unavailableText}
      </p>
      <p>
        <a
          className="button"
          href={pathname + search}
          onClick={(event) => {
            event.preventDefault();
            void revalidate();
          }}
        >
          {words.retry}
        </a>
      </p>
    </div>
  );
}
