// The list of a method's related methods as a page of its own: each can be added to the comparison one came from.
import { Link, useLoaderData, useSearchParams } from 'react-router';
import { readCompareAddress, toCompareAddress } from '../comparison/compare-address.js';
import { type Failure, isFailure } from '../failure.js';
import { usePage } from '../page-context.js';
import { type RelatedAnswer, toRelatedAddress } from '../related/load-related.js';
import { fill } from '../words/fill.js';
import { FailurePage } from './failure-pages.js';
import { MethodLinks } from './method-links.js';

export function RelatedPage() {
  const answer = useLoaderData<RelatedAnswer | Failure>();
  return isFailure(answer) ? <FailurePage {...answer} /> : <RelatedList {...answer} />;
}

function RelatedList({ slug, nameText, related }: RelatedAnswer) {
  const { locale, language, words } = usePage();
  const [query] = useSearchParams();
  const named = readCompareAddress(query).slugs;
  const compared = named.length > 0 ? named : [slug];
  const { hasNextPage, endCursor } = related.pageInfo;
  return (
    <div className="message" lang={language}>
      <h1>{fill(words.relatedTo, { name: nameText.text })}</h1>
      {related.nodes.length === 0 && <p>{words.noRelated}</p>}
      <MethodLinks methods={related.nodes} address={{ slugs: compared }} />
      {hasNextPage && (
        <p>
          <Link to={toRelatedAddress(locale, slug, named, endCursor)}>{words.showMore}</Link>
        </p>
      )}
      <p>
        <Link className="button" to={toCompareAddress(locale, { slugs: compared })}>
          {words.compare}
        </Link>
      </p>
    </div>
  );
}
