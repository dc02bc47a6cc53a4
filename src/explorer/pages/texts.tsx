// Texts within a page: names in any script, sentences with something put in, numbers, and what only screen readers say.
import { Fragment, type ReactNode } from 'react';
import { type NamedMethod } from '../comparison/named-method.js';
import { usePage } from '../page-context.js';

/** A method's name, in its language and direction whatever stands around it. */
export function MethodName({ method: { nameText } }: { method: Pick<NamedMethod, 'nameText'> }) {
  const lang = nameText.locale === 'und' ? undefined : nameText.locale;
  return (
    <bdi lang={lang} className="name">
      {nameText.text}
    </bdi>
  );
}

/** A sentence of the interface with elements in place of its braces. */
export function Sentence({ words, values }: { words: string; values: Readonly<Record<string, ReactNode>> }) {
  return words.split(/\{(\w+)\}/).map((part, place) =>
    // Every other part is the name of a value.
    place % 2 === 0 ? <Fragment key={place}>{part}</Fragment> : <bdi key={place}>{values[part]}</bdi>,
  );
}

/** A number as the reader's language writes it; where server and browser disagree on that the server's stays. */
export function Count({ value }: { value: number }) {
  const { locale } = usePage();
  return <span suppressHydrationWarning>{formatNumber(value, locale)}</span>;
}

export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat([locale, 'en']).format(value);
}

export function OnlyHeard({ children }: { children: ReactNode }) {
  return <span className="only-heard">{children}</span>;
}

type IconName = 'close' | 'earlier' | 'later' | 'search' | 'globe' | 'grip' | 'down';

const paths: Record<IconName, string> = {
  close: 'M4 4l8 8M12 4l-8 8',
  earlier: 'M10 3L5 8l5 5',
  later: 'M6 3l5 5-5 5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5L14 14',
  globe: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM1.5 8h13M8 1.5c4 4 4 9 0 13M8 1.5c-4 4-4 9 0 13',
  grip: 'M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01',
  down: 'M4 6l4 4 4-4',
};

/** A drawing beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
