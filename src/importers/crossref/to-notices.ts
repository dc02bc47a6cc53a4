// What Crossref says was published about a paper after it: retractions, corrections, expressions of concern.
import { toDoi } from '../../domain/identifiers.js';
import { type NoticeKind } from '../../domain/paper.js';
import { type JsonObject, toJsonId, toJsonList, toJsonObject, toJsonText } from '../reading/json-value.js';
import { type NoticeSaid, type PaperRecord } from '../record.js';

/**
 * The types of updates at Crossref. A partial retraction leaves the rest of the paper standing. New
 * editions and versions say nothing against it and are left out.
 */
const noticeKindOfType: Readonly<Partial<Record<string, NoticeKind>>> = {
  retraction: 'retraction',
  withdrawal: 'retraction',
  removal: 'retraction',
  partial_retraction: 'correction',
  correction: 'correction',
  corrigendum: 'correction',
  erratum: 'correction',
  addendum: 'correction',
  clarification: 'correction',
  expression_of_concern: 'concern',
};

/**
 * The notices of a work as its own record has them: those it lists (`updated-by`), and itself where it
 * was changed in its own place (`update-to` its own DOI). Nothing where there are none.
 */
export function toNotices(doi: string, work: JsonObject): Pick<PaperRecord, 'notices' | 'retracted'> {
  return toSaid([
    ...toUpdates(work['updated-by']),
    ...toUpdates(work['update-to']).filter((update) => update.doi === doi),
  ]);
}

/** What a notice says (`update-to`) of the papers that it is about: a record for each of them. */
export function toNoticeRecords(notice: string, work: JsonObject): PaperRecord[] {
  const updates = toUpdates(work['update-to']).filter(({ doi }) => doi !== notice);
  return [...new Set(updates.map(({ doi }) => doi))].map((target) => {
    const own = updates.filter(({ doi }) => doi === target);
    return {
      kind: 'paper',
      id: `doi:${target}`,
      doi: target,
      // A notice is no record of its paper: alone it makes none known.
      known: false,
      ...toSaid(own.map(({ kind }) => ({ kind, doi: notice }))),
    };
  });
}

/** Each once: Crossref lists what the publisher and what Retraction Watch say of one notice. */
function toSaid(updates: readonly Update[]): Pick<PaperRecord, 'notices' | 'retracted'> {
  if (updates.length === 0) return {};
  const notices = new Map(
    updates.map(({ kind, doi }): [string, NoticeSaid] => [`${kind} ${doi}`, { kind, paper: `doi:${doi}` }]),
  );
  const isRetracted = updates.some(({ kind }) => kind === 'retraction');
  return { notices: [...notices.values()], ...(isRetracted && { retracted: true }) };
}

interface Update {
  readonly kind: NoticeKind;
  readonly doi: string;
}

function toUpdates(value: unknown): Update[] {
  return toJsonList(value).flatMap((each) => {
    const update = toJsonObject(each);
    const type =
      toJsonText(update['type'])
        ?.trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_') ?? '';
    const kind = Object.hasOwn(noticeKindOfType, type) ? noticeKindOfType[type] : undefined;
    const doi = toJsonId(update['DOI'], toDoi);
    return kind === undefined || doi === undefined ? [] : [{ kind, doi }];
  });
}
