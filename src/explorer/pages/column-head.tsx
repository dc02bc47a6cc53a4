// The head of a column: the method's name, and links that move the column or take it away.
import { type DragEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type CompareAddress, moveSlug, toCompareAddress } from '../comparison/compare-address.js';
import { type ComparedMethod } from '../comparison/load-comparison.js';
import { usePage } from '../page-context.js';
import { fill } from '../words/fill.js';
import { type Arrival } from './arrival.js';
import { formatNumber, Icon, MethodName } from './texts.js';

interface ColumnHeadProps {
  readonly method: ComparedMethod;
  readonly place: number;
  readonly methods: readonly ComparedMethod[];
  readonly address: CompareAddress;
}

/** What a dragged column is known by. */
const dragType = 'application/x-methodgraph-column';

export function ColumnHead({ method, place, methods, address }: ColumnHeadProps) {
  const { locale, language, words } = usePage();
  const drag = useColumnDrag(method, place, address);
  const { slug, nameText } = method;
  const name = nameText.text;
  const rest = address.slugs.filter((each) => each !== slug);
  const next = methods[place + 1] ?? methods[place - 1];
  const removal: Arrival = {
    said: fill(words.removed, { name }),
    focus: next ? `remove-${next.slug}` : 'add-method',
  };
  return (
    <th scope="col" className={drag.isOver ? 'drop-here' : undefined} {...drag.handlers}>
      <div className="column-head">
        <MethodName method={method} />
        <span className="column-tools" lang={language}>
          {methods.length > 1 && (
            <>
              <MoveLink way="earlier" by={-1} {...{ method, place, address }} />
              <MoveLink way="later" by={1} {...{ method, place, address }} />
            </>
          )}
          <Link
            id={`remove-${slug}`}
            className="tool remove"
            to={toCompareAddress(locale, { ...address, slugs: rest })}
            state={removal}
            aria-label={fill(words.remove, { name })}
            title={fill(words.remove, { name })}
            preventScrollReset
            draggable={false}
          >
            <Icon name="close" />
          </Link>
        </span>
      </div>
    </th>
  );
}

interface MoveLinkProps extends Pick<ColumnHeadProps, 'method' | 'place' | 'address'> {
  readonly way: 'earlier' | 'later';
  readonly by: -1 | 1;
}

function MoveLink({ method: { slug, nameText }, place, address, way, by }: MoveLinkProps) {
  const { locale, words } = usePage();
  const name = nameText.text;
  const label = fill(way === 'earlier' ? words.moveEarlier : words.moveLater, { name });
  const to = place + by;
  const last = address.slugs.length - 1;
  if (to < 0 || to > last) return null;
  // At an end there is no further way: go on with the way back.
  const other = way === 'earlier' ? 'later' : 'earlier';
  const goesOn = (by < 0 && to > 0) || (by > 0 && to < last);
  return (
    <Link
      id={`${way}-${slug}`}
      className="tool"
      to={toCompareAddress(locale, { ...address, slugs: moveSlug(address.slugs, slug, by) })}
      state={toMove(words.moved, locale, name, to, address, `${goesOn ? way : other}-${slug}`)}
      aria-label={label}
      title={label}
      preventScrollReset
      draggable={false}
    >
      <Icon name={way} />
    </Link>
  );
}

function toMove(
  words: string,
  locale: string,
  name: string,
  to: number,
  { slugs }: CompareAddress,
  focus: string,
): Arrival {
  const place = formatNumber(to + 1, locale);
  return { said: fill(words, { name, place, count: formatNumber(slugs.length, locale) }), focus };
}

/** Dragging a column's head onto another one moves it there. */
function useColumnDrag({ slug, nameText }: ComparedMethod, place: number, address: CompareAddress) {
  const { locale, words } = usePage();
  const navigate = useNavigate();
  const [isOver, setOver] = useState(false);
  const isColumn = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(dragType);
  const handlers = {
    draggable: address.slugs.length > 1,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(dragType, JSON.stringify({ slug, name: nameText.text }));
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event: DragEvent) => {
      if (!isColumn(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => {
      setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!isColumn(event)) return;
      event.preventDefault();
      const dragged = JSON.parse(event.dataTransfer.getData(dragType)) as { slug: string; name: string };
      const by = place - address.slugs.indexOf(dragged.slug);
      const slugs = moveSlug(address.slugs, dragged.slug, by);
      void navigate(toCompareAddress(locale, { ...address, slugs }), {
        state: toMove(words.moved, locale, dragged.name, place, address, `remove-${dragged.slug}`),
        preventScrollReset: true,
      });
    },
  };
  return { isOver, handlers };
}
