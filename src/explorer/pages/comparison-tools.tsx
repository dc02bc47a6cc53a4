// What can be done with a comparison: fewer rows, closer rows, copies, downloads, a print.
import { useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { type CompareAddress, toCompareAddress, toDownloadAddress } from '../comparison/compare-address.js';
import { type Comparison } from '../comparison/load-comparison.js';
import { usePage } from '../page-context.js';
import { fill } from '../words/fill.js';
import { formatNumber, Icon } from './texts.js';

interface ComparisonToolsProps {
  readonly address: CompareAddress;
  readonly comparison: Comparison;
}

/** The files that the server makes of a comparison, and what people call them. */
const formats = { markdown: 'Markdown', csv: 'CSV', latex: 'LaTeX' } as const;

export function ComparisonTools({ address, comparison }: ComparisonToolsProps) {
  const { locale, words } = usePage();
  const count = (value: number) => ({ count: formatNumber(value, locale) });
  return (
    <div className="tools">
      <Choice
        label={words.rows}
        address={address}
        options={[
          [{ onlyDifferences: false }, fill(words.allRows, count(comparison.rows.length))],
          [{ onlyDifferences: true }, fill(words.onlyDifferences, count(comparison.differingRowCount))],
        ]}
      />
      <Choice
        label={words.density}
        address={address}
        options={[
          [{ compact: false }, words.roomy],
          [{ compact: true }, words.compact],
        ]}
      />
      <TakeMenu address={address} />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly address: CompareAddress;
  readonly options: readonly (readonly [Partial<CompareAddress>, string])[];
}

/** Ways to show the same, each a link: the chosen one stands in the address. */
function Choice({ label, address, options }: ChoiceProps) {
  const { locale } = usePage();
  return (
    <div className="choice" role="group" aria-label={label}>
      {options.map(([change, name]) => {
        const chosen = Object.entries(change).every(
          ([key, value]) => address[key as keyof CompareAddress] === value,
        );
        return (
          <Link
            key={name}
            to={toCompareAddress(locale, { ...address, ...change })}
            aria-current={chosen ? 'true' : undefined}
            preventScrollReset
            replace
            suppressHydrationWarning
          >
            {name}
          </Link>
        );
      })}
    </div>
  );
}

function TakeMenu({ address }: { address: CompareAddress }) {
  const { locale, words } = usePage();
  const [said, setSaid] = useState('');
  const scripted = useScripted();
  const copy = (make: () => Promise<string>): void => {
    make()
      .then((text) => navigator.clipboard.writeText(text))
      .then(
        () => {
          setSaid(words.copied);
        },
        () => {
          setSaid(words.copyFailed);
        },
      );
  };
  return (
    <div className="take">
      <button type="button" className="quiet" popoverTarget="take">
        {words.take}
        <Icon name="down" />
      </button>
      <div id="take" popover="auto" className="menu">
        <ul>
          {Object.entries(formats).map(([format, name]) => (
            <li key={format}>
              <a href={toDownloadAddress(format, locale, address)} download>
                {fill(words.downloadAs, { format: name })}
              </a>
            </li>
          ))}
          {scripted && (
            <>
              {Object.entries(formats).map(([format, name]) => (
                <li key={format}>
                  <button
                    type="button"
                    onClick={() => {
                      copy(() => fetchText(toDownloadAddress(format, locale, address)));
                    }}
                  >
                    {fill(words.copyAs, { format: name })}
                  </button>
                </li>
              ))}
              <li>
                <button
                  type="button"
                  onClick={() => {
                    copy(() => Promise.resolve(location.origin + toCompareAddress(locale, address)));
                  }}
                >
                  {words.copyLink}
                </button>
              </li>
              <li>
                <button
                  type="button"
                  onClick={() => {
                    window.print();
                  }}
                >
                  {words.print}
                </button>
              </li>
            </>
          )}
        </ul>
        <p role="status">{said}</p>
      </div>
    </div>
  );
}

/** @throws Error where the file is not made */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  return response.text();
}

/** Whether a script runs: what needs one is not offered before. */
const useScripted = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
