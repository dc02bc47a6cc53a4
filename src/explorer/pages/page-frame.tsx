// What stands around every page: the way home, the languages, the credit; and the news of moving from page to page.
import { useEffect } from 'react';
import { Link, Outlet, useLocation, useMatches, useNavigation } from 'react-router';
import { describePage } from '../head.js';
import { usePage } from '../page-context.js';
import { languages, languageTags } from '../words/languages.js';
import { Icon, Sentence } from './texts.js';

export function PageFrame() {
  const page = usePage();
  const { locale, language, words } = page;
  const loading = useNavigation().state !== 'idle';
  useTitle();
  return (
    <>
      <a className="skip" href="#content" lang={language}>
        {words.skip}
      </a>
      <header className="top" lang={language}>
        <div className="inner">
          <Link className="brand" to={`/${locale}/compare`} dir="ltr">
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <path d="M5 5l10 3M5 5l3 10M15 8l-7 7" stroke="currentColor" strokeWidth="1.5" />
              <circle cx="5" cy="5" r="3" fill="currentColor" />
              <circle cx="15" cy="8" r="3" fill="currentColor" />
              <circle cx="8" cy="15" r="3" fill="currentColor" />
            </svg>
            methodgraph
          </Link>
          <LanguageSwitch />
        </div>
        {loading && <div className="progress" />}
      </header>
      <main id="content" tabIndex={-1} aria-busy={loading}>
        <Outlet />
      </main>
      <footer className="bottom" lang={language}>
        <div className="inner">
          <p>{words.about}</p>
          <p>
            <Sentence
              words={words.credit}
              values={{
                dataset: (
                  <>
                    ScholarGate dataset, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>,{' '}
                    <a href="https://doi.org/10.5281/zenodo.20539026">doi:10.5281/zenodo.20539026</a>
                  </>
                ),
              }}
            />
          </p>
        </div>
      </footer>
    </>
  );
}

/** The same page in every language; another language is another document, with its own words and direction. */
function LanguageSwitch() {
  const { locale, language, words } = usePage();
  const { pathname, search } = useLocation();
  const rest = pathname.replace(/^\/[^/]*/, '') + search;
  return (
    <nav className="languages" aria-label={words.language}>
      <button type="button" popoverTarget="languages" className="quiet">
        <Icon name="globe" />
        <span className="only-heard">{words.language}: </span>
        {locale.startsWith(language) ? languages[language] : locale}
        <Icon name="down" />
      </button>
      <ul id="languages" popover="auto" className="menu">
        {languageTags.map((tag) => (
          <li key={tag}>
            <a
              href={`/${tag}${rest}`}
              hrefLang={tag}
              lang={tag}
              dir="auto"
              aria-current={tag === locale ? 'true' : undefined}
            >
              {languages[tag]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Keeps the window's title in step with the page; the first one has come with the document. */
function useTitle(): void {
  const page = usePage();
  const { title } = describePage(useMatches(), page);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
