// What a list of related methods says of itself.
import { type Failure, isFailure } from '../failure.js';
import { describeUnlisted, type Head } from '../head.js';
import { type PageContext } from '../page-context.js';
import { fill } from '../words/fill.js';
import { type RelatedAnswer, toRelatedAddress } from './load-related.js';

export function describeRelated(answer: RelatedAnswer | Failure, page: PageContext): Head {
  const { words } = page;
  if (isFailure(answer)) {
    const titles = {
      'not-found': words.notFound,
      unavailable: words.unavailable,
      failed: words.failed,
    };
    return describeUnlisted(titles[answer.failure], page);
  }
  return {
    title: fill(words.relatedTo, { name: answer.nameText.text }),
    description: answer.related.nodes.map(({ nameText }) => nameText.text).join(', ') || words.noRelated,
    toAddress: (locale) => toRelatedAddress(locale, answer.slug, []),
    linkedData: null,
  };
}
