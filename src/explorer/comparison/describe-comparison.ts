// What a comparison says of itself to search engines and previews.
import { describeUnlisted, type Head } from '../head.js';
import { type Failure, isFailure } from '../failure.js';
import { type PageContext } from '../page-context.js';
import { toCompareAddress } from './compare-address.js';
import { type Comparison, type ComparisonAnswer, type ComparisonRow } from './load-comparison.js';

export function describeComparison(answer: ComparisonAnswer | Failure, page: PageContext): Head {
  if (isFailure(answer)) {
    const { words } = page;
    return describeUnlisted(answer.failure === 'unavailable' ? words.unavailable : words.failed, page);
  }
  const { comparison, unknown } = answer;
  const { methods, title, subtitle } = comparison;
  const slugs = methods.map(({ slug }) => slug);
  const names = methods.map(({ nameText }) => nameText.text);
  const isUnknown = methods.length === 0 && unknown.length > 0;
  return {
    title: names.length > 0 ? `${names.join(' · ')} – ${title}` : title,
    description: names.length > 0 ? `${names.join(', ')}. ${subtitle}` : subtitle,
    toAddress: isUnknown ? null : (locale) => toCompareAddress(locale, { slugs }),
    linkedData: methods.length > 0 ? toLinkedData(comparison, page.locale) : null,
  };
}

/** The comparison as a list of terms (https://schema.org/DefinedTerm). */
function toLinkedData({ title, subtitle, methods, rows }: Comparison, locale: string): object {
  const rowOf = (key: ComparisonRow['key']) => rows.find((row) => row.key === key);
  const [aliases, summaries] = [rowOf('ALIASES'), rowOf('SUMMARY')];
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description: subtitle,
    inLanguage: locale,
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: methods.map(({ slug, nameText }, place) => ({
        '@type': 'ListItem',
        position: place + 1,
        item: {
          '@type': 'DefinedTerm',
          termCode: slug,
          name: nameText.text,
          alternateName: aliases?.cells[place]?.items ?? [],
          description: summaries?.cells[place]?.text ?? undefined,
        },
      })),
    },
    isBasedOn: {
      '@type': 'Dataset',
      name: 'ScholarGate',
      identifier: 'https://doi.org/10.5281/zenodo.20539026',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    },
  };
}
