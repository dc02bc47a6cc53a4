// The list of a method's related methods over the comparison, asked for when it is opened.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { type CompareAddress } from '../comparison/compare-address.js';
import { type Failure, isFailure } from '../failure.js';
import { usePage } from '../page-context.js';
import { type RelatedAnswer } from '../related/load-related.js';
import { fill } from '../words/fill.js';
import { MethodLinks } from './method-links.js';
import { Icon } from './texts.js';

/** Which list is open: the address of its page; null: none. */
export interface RelatedDialogState {
  readonly address: string | null;
  readonly open: (address: string) => void;
  readonly close: () => void;
}

export function useRelatedDialog(): RelatedDialogState {
  const [address, setAddress] = useState<string | null>(null);
  const close = useCallback(() => {
    setAddress(null);
  }, []);
  return { address, open: setAddress, close };
}

interface RelatedDialogProps {
  readonly dialog: RelatedDialogState;
  readonly address: CompareAddress;
}

export function RelatedDialog({ dialog: { address: list, close }, address }: RelatedDialogProps) {
  const { language, words } = usePage();
  const element = useRef<HTMLDialogElement>(null);
  const { load, data, state } = useFetcher<RelatedAnswer | Failure>();
  useEffect(() => {
    if (list === null) {
      element.current?.close();
      return;
    }
    element.current?.showModal();
    void load(list);
  }, [list, load]);
  const answer = state === 'idle' && data ? data : null;
  return (
    <dialog
      ref={element}
      className="related-dialog"
      onClose={close}
      aria-labelledby="related-title"
      lang={language}
    >
      <form method="dialog" className="dialog-head">
        <h2 id="related-title">
          {answer && !isFailure(answer)
            ? fill(words.relatedTo, { name: answer.nameText.text })
            : words.loading}
        </h2>
        <button className="tool" aria-label={words.close}>
          <Icon name="close" />
        </button>
      </form>
      {answer && isFailure(answer) && (
        <p role="alert">
          {words.unavailable}.{' '}
          <button type="button" onClick={() => void load(list!)}>
            {words.retry}
          </button>
        </p>
      )}
      {answer && !isFailure(answer) && (
        <>
          <MethodLinks methods={answer.related.nodes} address={address} onChoose={close} />
          {answer.related.pageInfo.hasNextPage && list !== null && (
            <p>
              <a href={list}>{words.showMore}</a>
            </p>
          )}
        </>
      )}
    </dialog>
  );
}
