// The page of a comparison: what is compared, the search box for more, the table, and what can be taken away.
import { useLoaderData, useSearchParams } from 'react-router';
import { mostMethods, readCompareAddress } from '../comparison/compare-address.js';
import { type ComparisonAnswer } from '../comparison/load-comparison.js';
import { type Failure, isFailure } from '../failure.js';
import { usePage } from '../page-context.js';
import { fill } from '../words/fill.js';
import { useArrival } from './arrival.js';
import { ComparisonTable } from './comparison-table.js';
import { ComparisonTools } from './comparison-tools.js';
import { FailurePage } from './failure-pages.js';
import { MethodLinks } from './method-links.js';
import { MethodSearch } from './method-search.js';

export function ComparePage() {
  const answer = useLoaderData<ComparisonAnswer | Failure>();
  return isFailure(answer) ? <FailurePage {...answer} /> : <FoundComparison {...answer} />;
}

function FoundComparison({ comparison, unknown, leftOut, found, popular }: ComparisonAnswer) {
  const { language, words } = usePage();
  const [query] = useSearchParams();
  const said = useArrival();
  const { methods, title, subtitle, labelsLocale } = comparison;
  // What is unknown goes with the next step.
  const address = { ...readCompareAddress(query), slugs: methods.map(({ slug }) => slug) };
  return (
    <div className="compare">
      <div className="intro" lang={labelsLocale}>
        <h1>{title}</h1>
        <p className="subtitle">{subtitle}</p>
      </div>
      {unknown.length > 0 && (
        <p className="notice" lang={language}>
          {fill(words.unknownMethods, { slugs: unknown.join(', ') })}
        </p>
      )}
      {leftOut.length > 0 && (
        <p className="notice" lang={language}>
          {fill(words.leftOut, { slugs: leftOut.join(', ') })}
        </p>
      )}
      <div className="controls" lang={language}>
        {methods.length < mostMethods ? (
          <MethodSearch address={address} />
        ) : (
          <p className="hint" id="add-method" tabIndex={-1}>
            {words.full}
          </p>
        )}
        {methods.length > 1 && <ComparisonTools address={address} comparison={comparison} />}
      </div>
      {found && (
        <section className="found" lang={language}>
          <h2>
            {fill(found.methods.length > 0 ? words.foundFor : words.nothingFound, { text: found.text })}
          </h2>
          <MethodLinks methods={found.methods} address={address} />
        </section>
      )}
      {methods.length === 0 ? (
        <section className="empty" lang={language}>
          <p>{words.chooseMethods}</p>
          {popular.length > 0 && <h2>{words.popular}</h2>}
          <MethodLinks methods={popular} address={address} />
        </section>
      ) : (
        <ComparisonTable comparison={comparison} address={address} />
      )}
      {methods.length === 1 && (
        <p className="hint" lang={language}>
          {words.addSecond}
        </p>
      )}
      <div className="only-heard" role="status" lang={language}>
        {said}
      </div>
    </div>
  );
}
