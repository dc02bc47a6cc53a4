// Methods to choose from: each a link to the comparison with it.
import { Link } from 'react-router';
import { type CompareAddress, mostMethods, toCompareAddress } from '../comparison/compare-address.js';
import { type NamedMethod } from '../comparison/named-method.js';
import { usePage } from '../page-context.js';
import { fill } from '../words/fill.js';
import { type Arrival } from './arrival.js';
import { MethodName } from './texts.js';

interface MethodLinksProps {
  readonly methods: readonly NamedMethod[];
  readonly address: Pick<CompareAddress, 'slugs'> & Partial<CompareAddress>;
  readonly onChoose?: () => void;
}

export function MethodLinks({ methods, address, onChoose }: MethodLinksProps) {
  const { locale, words } = usePage();
  if (methods.length === 0) return null;
  return (
    <ul className="method-links">
      {methods.map((method) => (
        <li key={method.slug}>
          {address.slugs.includes(method.slug) || address.slugs.length >= mostMethods ? (
            <span className="chosen">
              <MethodName method={method} />
            </span>
          ) : (
            <Link
              to={toCompareAddress(locale, { ...address, slugs: [...address.slugs, method.slug] })}
              state={toAddition(words.added, method)}
              onClick={onChoose}
            >
              <span aria-hidden="true">+ </span>
              <MethodName method={method} />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What to do once the method stands in the comparison. */
export function toAddition(words: string, { nameText }: NamedMethod): Arrival {
  return { said: fill(words, { name: nameText.text }), focus: 'add-method' };
}
