// The document around a page: what is in its head, the page itself, and what its script begins with.
import { isRightToLeft } from '../domain/locale.js';
import { type Head } from './head.js';
import { type PageFiles } from './page-files.js';
import { type PageState } from './page-state.js';
import { languageTags } from './words/languages.js';

export interface PageDocumentProps {
  /** The page as HTML, as the script expects to find it. */
  readonly content: string;
  readonly files: PageFiles;
  readonly head: Head;
  /** Scheme and host that the page was asked from. */
  readonly origin: string;
  readonly state: PageState;
}

export function PageDocument({ content, files, head, origin, state }: PageDocumentProps) {
  const { locale, language } = state;
  const { title, description, toAddress, linkedData } = head;
  return (
    <html lang={locale} dir={isRightToLeft(locale) ? 'rtl' : 'ltr'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={files.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={files.style} />
        {(files.preloads[language] ?? []).map((path) => (
          <link key={path} rel="modulepreload" href={path} />
        ))}
        <script type="module" src={files.script} />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content="methodgraph" />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:locale" content={locale.replaceAll('-', '_')} />
        <meta name="twitter:card" content="summary" />
        {toAddress === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <Addresses origin={origin} locale={locale} toAddress={toAddress} />
        )}
        {linkedData !== null && <DataBlock type="application/ld+json" data={linkedData} />}
      </head>
      <body>
        <div id="page" dangerouslySetInnerHTML={{ __html: content }} />
        <DataBlock id="page-state" type="application/json" data={state} />
      </body>
    </html>
  );
}

interface AddressesProps {
  readonly origin: string;
  readonly locale: string;
  readonly toAddress: (locale: string) => string;
}

function Addresses({ origin, locale, toAddress }: AddressesProps) {
  const own = origin + toAddress(locale);
  return (
    <>
      <link rel="canonical" href={own} />
      <meta property="og:url" content={own} />
      {languageTags.map((tag) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={origin + toAddress(tag)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + toAddress('en')} />
    </>
  );
}

/** Data within the page: never run as a script, and without a `<` that could end it or begin another element. */
function DataBlock({ data, ...attributes }: { id?: string; type: string; data: object }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script {...attributes} dangerouslySetInnerHTML={{ __html: json }} />;
}
