// The table: a column for each method, a row for each question, the differing rows set off.
import { type CompareAddress } from '../comparison/compare-address.js';
import { type Comparison, type ComparisonRow } from '../comparison/load-comparison.js';
import { usePage } from '../page-context.js';
import { ColumnHead } from './column-head.js';
import { ComparisonCell } from './comparison-cell.js';
import { RelatedDialog, useRelatedDialog } from './related-dialog.js';
import { OnlyHeard } from './texts.js';

interface ComparisonTableProps {
  readonly comparison: Comparison;
  /** With the slugs that are shown. */
  readonly address: CompareAddress;
}

export function ComparisonTable({ comparison, address }: ComparisonTableProps) {
  const { language, words } = usePage();
  const dialog = useRelatedDialog();
  const { methods, rows, title } = comparison;
  const shown = address.onlyDifferences && methods.length > 1 ? rows.filter(({ differs }) => differs) : rows;
  return (
    <>
      <div
        className={`table-frame columns-${methods.length}${address.compact ? ' compact' : ''}`}
        role="region"
        aria-label={title}
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col" className="corner" lang={language}>
                <OnlyHeard>{words.methods}</OnlyHeard>
              </th>
              {methods.map((method, place) => (
                <ColumnHead
                  key={method.slug}
                  method={method}
                  place={place}
                  methods={methods}
                  address={address}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key} className={row.differs ? 'differs' : undefined}>
                <RowHead row={row} labelsLocale={comparison.labelsLocale} />
                {row.cells.map((cell, place) => (
                  <td key={methods[place]!.slug}>
                    <ComparisonCell
                      rowKey={row.key}
                      cell={cell}
                      method={methods[place]!}
                      compared={address.slugs}
                      onOpenRelated={dialog.open}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && (
        <p className="hint" lang={language}>
          {words.noDifferences}
        </p>
      )}
      <RelatedDialog dialog={dialog} address={address} />
    </>
  );
}

function RowHead({ row, labelsLocale }: { row: ComparisonRow; labelsLocale: string }) {
  const { language, words } = usePage();
  return (
    <th scope="row">
      <span className="row-head">
        <span className="label" lang={labelsLocale}>
          {row.label}
        </span>
        {row.differs && (
          <span className="mark" title={words.differs} lang={language}>
            <span aria-hidden="true">≠</span>
            <OnlyHeard>{words.differs}</OnlyHeard>
          </span>
        )}
      </span>
    </th>
  );
}
