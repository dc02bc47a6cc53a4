// The search box that adds a method: suggestions while one types, a plain form where no script runs.
import { type ChangeEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useCombobox } from 'downshift';
import { Form, useNavigate } from 'react-router';
import { AskError } from '../ask.js';
import { type CompareAddress, toCompareAddress } from '../comparison/compare-address.js';
import { type NamedMethod, toNamedMethods } from '../comparison/named-method.js';
import { SuggestMethodsDocument } from '../generated/graphql.js';
import { usePage } from '../page-context.js';
import { fill } from '../words/fill.js';
import { toAddition } from './method-links.js';
import { Icon, MethodName } from './texts.js';

/** How long to wait for the next letter before asking, in milliseconds. */
const pause = 150;

/** With the name or alias that begins as what has been typed. */
type SuggestedMethod = NamedMethod & { readonly fits: string };

/** What is known of what has been typed; null: nothing yet. */
type Found = {
  readonly text: string;
  readonly methods: readonly SuggestedMethod[];
  readonly failed: boolean;
} | null;

export function MethodSearch({ address }: { address: CompareAddress }) {
  const { locale, words } = usePage();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const found = useSuggestions(text);
  const methods = (found?.methods ?? []).filter(({ slug }) => !address.slugs.includes(slug));
  const { getInputProps, getItemProps, getLabelProps, getMenuProps, highlightedIndex, isOpen, openMenu } =
    useCombobox<SuggestedMethod>({
      items: methods,
      inputValue: text,
      defaultHighlightedIndex: 0,
      selectedItem: null,
      itemToString: () => '',
      itemToKey: (method) => method?.slug,
      onSelectedItemChange: ({ selectedItem }) => {
        if (!selectedItem) return;
        setText('');
        const slugs = [...address.slugs, selectedItem.slug];
        void navigate(toCompareAddress(locale, { ...address, slugs }), {
          state: toAddition(words.added, selectedItem),
          preventScrollReset: true,
        });
      },
    });
  const input = useTypedBefore((typed) => {
    setText(typed);
    openMenu();
  });
  const answered = isOpen && found !== null && text.trim() !== '';
  return (
    <Form
      className="method-search"
      action={`/${locale}/compare`}
      role="search"
      onSubmit={() => {
        setText('');
      }}
    >
      <label {...getLabelProps()}>{words.addMethod}</label>
      <div className="search-box">
        <Icon name="search" />
        <input
          {...getInputProps({
            id: 'add-method',
            ref: input,
            // Not by downshift's own change of state, which comes a moment late: quick letters would be lost.
            onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
              setText(currentTarget.value);
            },
          })}
          name="find"
          type="search"
          required
          maxLength={200}
          placeholder={words.addHint}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        {address.slugs.length > 0 && <input type="hidden" name="slugs" value={address.slugs.join(',')} />}
        {address.onlyDifferences && <input type="hidden" name="differences" value="only" />}
        {address.compact && <input type="hidden" name="view" value="compact" />}
        <button type="submit">{words.add}</button>
      </div>
      <div className="suggestions" hidden={!answered}>
        <ul {...getMenuProps({ 'aria-label': words.suggestions })}>
          {answered &&
            methods.map((method, index) => (
              <li
                key={method.slug}
                {...getItemProps({ item: method, index })}
                className={index === highlightedIndex ? 'highlighted' : undefined}
              >
                <MethodName method={method} />
                {method.fits !== method.nameText.text && <bdi className="fits">{method.fits}</bdi>}
              </li>
            ))}
        </ul>
        {answered && methods.length === 0 && (
          <p role="status">
            {found.failed ? words.searchFailed : fill(words.nothingFound, { text: found.text })}
          </p>
        )}
      </div>
    </Form>
  );
}

/** Takes up what the reader has typed before the script was there. */
function useTypedBefore(take: (typed: string) => void): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  const onMount = useEffectEvent(() => {
    const typed = input.current?.value ?? '';
    if (typed !== '') take(typed);
  });
  useEffect(() => {
    onMount();
  }, []);
  return input;
}

/** What begins as the text does, asked for once the typing pauses; the last known until the next is there. */
function useSuggestions(text: string): Found {
  const { ask, locale } = usePage();
  const [found, setFound] = useState<Found>(null);
  useEffect(() => {
    const prefix = text.trim();
    const departure = new AbortController();
    const timer = setTimeout(
      () => {
        if (prefix === '') {
          setFound(null);
          return;
        }
        ask(SuggestMethodsDocument, { prefix, locale }, departure.signal).then(
          ({ suggest }) => {
            const methods = suggest.flatMap(({ text: fits, node }) =>
              toNamedMethods([node]).map((method) => ({ ...method, fits })),
            );
            setFound({ text: prefix, methods, failed: false });
          },
          (error: unknown) => {
            if (error instanceof AskError) setFound({ text: prefix, methods: [], failed: true });
          },
        );
      },
      prefix === '' ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      departure.abort();
    };
  }, [ask, locale, text]);
  return found;
}
