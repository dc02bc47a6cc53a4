// One cell: a text, a citation with its link, aliases, or a number that opens the list behind it.
import { type MouseEvent } from 'react';
import { toSafeAddress } from '../comparison/to-safe-address.js';
import {
  type ComparedMethod,
  type ComparisonCell as Cell,
  type ComparisonRow,
} from '../comparison/load-comparison.js';
import { usePage } from '../page-context.js';
import { toRelatedAddress } from '../related/load-related.js';
import { fill } from '../words/fill.js';
import { Count, formatNumber, OnlyHeard } from './texts.js';

interface ComparisonCellProps {
  readonly rowKey: ComparisonRow['key'];
  readonly cell: Cell;
  readonly method: ComparedMethod;
  readonly compared: readonly string[];
  readonly onOpenRelated: (address: string) => void;
}

export function ComparisonCell({ rowKey, cell, ...related }: ComparisonCellProps) {
  if (cell.text === null) return <NoValue />;
  switch (rowKey) {
    case 'SEMINAL_WORK':
      return <Citation cell={cell} />;
    case 'ALIASES':
      return <Aliases cell={cell} />;
    case 'RELATED':
      return <RelatedCount count={cell.count ?? 0} {...related} />;
    default:
      return <span dir="auto">{cell.text}</span>;
  }
}

function NoValue() {
  const { language, words } = usePage();
  return (
    <span className="no-value" lang={language}>
      <span aria-hidden="true">—</span>
      <OnlyHeard>{words.noValue}</OnlyHeard>
    </span>
  );
}

function Citation({ cell: { text, link } }: { cell: Cell }) {
  const { language, words } = usePage();
  const address = link && toSafeAddress(link.url);
  return (
    <span dir="auto">
      {text}
      {address && (
        <>
          {' '}
          <a className="source" href={address} rel="external noopener" lang={language}>
            {link.kind === 'DOI' ? 'DOI' : words.link} <span aria-hidden="true">↗</span>
            <OnlyHeard> ({words.opensElsewhere})</OnlyHeard>
          </a>
        </>
      )}
    </span>
  );
}

function Aliases({ cell: { items, count } }: { cell: Cell }) {
  const { locale, language, words } = usePage();
  const more = (count ?? 0) - items.length;
  return (
    <span dir="auto">
      {items.map((item, place) => (
        <span key={place}>
          {place > 0 && ', '}
          <span className="alias">{item}</span>
        </span>
      ))}
      {more > 0 && (
        <span
          className="more"
          lang={language}
          title={fill(words.moreAliases, { count: formatNumber(more, locale) })}
        >
          {' '}
          <bdi>
            +<Count value={more} />
          </bdi>
        </span>
      )}
    </span>
  );
}

type RelatedCountProps = Omit<ComparisonCellProps, 'rowKey' | 'cell'> & { readonly count: number };

/** Opens the list in place; without a script its link leads to the page of the same list. */
function RelatedCount({ count, method: { slug, nameText }, compared, onOpenRelated }: RelatedCountProps) {
  const { locale, language, words } = usePage();
  if (count === 0) return <Count value={0} />;
  const address = toRelatedAddress(locale, slug, compared);
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpenRelated(address);
  };
  return (
    <a
      className="related-count"
      href={address}
      onClick={onClick}
      lang={language}
      aria-haspopup="dialog"
      aria-label={fill(words.relatedOf, { name: nameText.text, count: formatNumber(count, locale) })}
    >
      <Count value={count} />
    </a>
  );
}
