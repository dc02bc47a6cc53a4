// The catalogue file's records, checked one by one: what each property may be, and in which spelling it is kept.
import { z } from 'zod';
import {
  paperSchemes,
  toArxivId,
  toDoi,
  toIsbn,
  toOpenAlexId,
  toOrcid,
  toPaperKey,
  toPmid,
  toS2Id,
  toWebUrl,
} from '../domain/identifiers.js';
import { parseLocale } from '../domain/locale.js';
import { noticeKinds, referenceCoverages } from '../domain/paper.js';
import { personIdentities } from '../domain/person.js';

/** An index of Neo4j takes keys of about 8 kB; these stay far below. */
const longestKey = 500;
const longestText = 100_000;

const text = z
  .string()
  .max(longestText, `has to be at most ${longestText} characters long`)
  .refine(isWhole, 'holds half a character (a lone surrogate), which is no text')
  .transform((value) => value.normalize('NFC').trim())
  .refine((value) => value !== '', 'is empty; leave it out, or say null to remove it');

const key = z
  .string()
  .max(longestKey, `has to be at most ${longestKey} characters long`)
  .transform((value) => value.normalize('NFC'))
  .refine(
    (value) => /^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u.test(value) && isWhole(value),
    'has to be a text that is not empty, without blanks at its ends or control characters in it',
  );

/** Neo4j keeps whole characters only, so half a one would be another text the next time. */
function isWhole(value: string): boolean {
  return !/\p{Cs}/u.test(value);
}

/** A text in its one spelling, by one of the domain's rules. */
function spelled(rule: (value: string) => string | null, allowed: string | ((value: string) => string)) {
  return z
    .string()
    .max(longestKey, `has to be at most ${longestKey} characters long`)
    .transform((value, context) => {
      const result = rule(value);
      if (result !== null) return result;
      const wanted = typeof allowed === 'string' ? allowed : allowed(value);
      context.addIssue({ code: 'custom', message: `is ${JSON.stringify(value)}; it has to be ${wanted}` });
      return z.NEVER;
    });
}

/** What may stand after the scheme of a paper's key. */
const schemeValues: Readonly<Record<(typeof paperSchemes)[number], string>> = {
  doi: 'doi: followed by a DOI (doi:10.1093/biomet/6.1.1)',
  arxiv: 'arxiv: followed by an arXiv id (arxiv:2006.11239)',
  openalex: 'openalex: followed by an OpenAlex id of a work (openalex:W2194775991)',
  s2: 's2: followed by an id of Semantic Scholar',
  pmid: 'pmid: followed by a number',
  isbn: 'isbn: followed by an ISBN of 10 or 13 places with a right check digit',
  title: 'title: followed by a text without blanks at its ends',
  local: 'local: followed by a text without blanks at its ends',
};

const paperId = spelled(
  (value) => toPaperKey(value)?.paperId ?? null,
  (value) => {
    const scheme = paperSchemes.find((known) => value.toLowerCase().startsWith(`${known}:`));
    return scheme
      ? schemeValues[scheme]
      : `an identifier with its scheme (${paperSchemes.map((known) => `${known}:`).join(', ')})`;
  },
);
const doi = spelled(toDoi, 'a DOI (10.1093/biomet/6.1.1)');
const url = spelled(toWebUrl, 'an http or https address');

/** Texts by locale. */
const texts = z.record(z.string(), text.nullable()).transform((byLocale, context) => {
  const result: Record<string, string | null> = {};
  for (const [tag, value] of Object.entries(byLocale)) {
    const locale = parseLocale(tag);
    if (locale === null) {
      context.addIssue({ code: 'custom', message: `names the language "${tag}", which is no tag of BCP 47` });
      return z.NEVER;
    }
    if (locale in result) {
      context.addIssue({ code: 'custom', message: `names the language "${locale}" twice` });
      return z.NEVER;
    }
    result[locale] = value;
  }
  return result;
});

const distinct = <Item>(items: readonly Item[], keyOf: (item: Item) => string): boolean =>
  new Set(items.map(keyOf)).size === items.length;

const keys = z.array(key).refine((items) => distinct(items, String), 'names the same one twice');
const oneOrMoreKeys = z.union([key.transform((one) => [one]), keys]);

const field = z
  .strictObject({
    kind: z.literal('field'),
    id: key,
    names: texts.nullish(),
    partOf: oneOrMoreKeys.nullish(),
  })
  .refine(({ id, partOf }) => !partOf?.includes(id), { path: ['partOf'], message: 'names the field itself' });

const source = z.union([
  paperId.transform((paper) => ({ paper })),
  z.strictObject({ paper: paperId, citation: text.nullish(), url: url.nullish() }),
]);

const relationKind = z.enum(['declared', 'mentioned']);
const relation = z.union([
  key.transform((slug) => ({ slug, kinds: ['declared'] })),
  z
    .strictObject({
      slug: key,
      kind: relationKind.optional(),
      kinds: z.array(relationKind).min(1, 'names none; leave it out').optional(),
      sources: z.array(text).min(1, 'names none; leave it out').nullish(),
    })
    .transform(({ slug, kind, kinds, sources }) => ({
      slug,
      kinds: [...new Set([...(kinds ?? []), ...(kind ? [kind] : [])])],
      sources,
    }))
    .transform((said) => ({ ...said, kinds: said.kinds.length > 0 ? said.kinds : ['declared'] })),
]);

const method = z
  .strictObject({
    kind: z.literal('method'),
    slug: key,
    names: texts.nullish(),
    summaries: texts.nullish(),
    family: text.nullish(),
    originYear: z.union([text, z.int().transform(String)]).nullish(),
    originator: text.nullish(),
    type: text.nullish(),
    aliases: z.array(text).nullish(),
    field: oneOrMoreKeys.nullish(),
    sources: z
      .array(source)
      .refine((items) => distinct(items, ({ paper }) => paper), 'names the same paper twice')
      .nullish(),
    people: keys.nullish(),
    related: z
      .array(relation)
      .refine(
        (items) => distinct(items, ({ slug }) => slug),
        'names the same method twice; give it several `kinds` instead',
      )
      .nullish(),
  })
  .refine(({ slug, related }) => !related?.some((each) => each.slug === slug), {
    path: ['related'],
    message: 'names the method itself',
  });

/** What sources write where they know no ORCID. */
const noOrcid = '0000-0000-0000-0000';

const orcid = spelled(
  (value) => (value === noOrcid ? value : toOrcid(value)),
  'an ORCID iD with a right check character (0000-0002-1825-0097)',
).transform((value) => (value === noOrcid ? undefined : value));

const author = z.union([
  key.transform((person) => ({ person })),
  z.strictObject({
    person: key,
    printedName: text.nullish(),
    identity: z.enum(personIdentities).nullish(),
    name: text.nullish(),
    orcid: orcid.nullish(),
  }),
]);

const notice = z.strictObject({ kind: z.enum(noticeKinds), paper: paperId });

const paper = z.strictObject({
  kind: z.literal('paper'),
  id: paperId,
  title: text.nullish(),
  year: z.int().min(1, 'has to be 1 to 2100').max(2100, 'has to be 1 to 2100').nullish(),
  doi: doi.nullish(),
  arxivId: spelled(toArxivId, 'an arXiv id (2006.11239 or cs/0309023)').nullish(),
  openAlexId: spelled(toOpenAlexId, 'an OpenAlex id of a work (W2194775991)').nullish(),
  isbn: spelled(toIsbn, 'an ISBN of 10 or 13 places with a right check digit').nullish(),
  pmid: spelled(toPmid, 'a PubMed id, which is a number').nullish(),
  s2Id: spelled(toS2Id, 'an id of Semantic Scholar (a number, or 40 places of hexadecimal)').nullish(),
  url: url.nullish(),
  citation: text.nullish(),
  venue: text.nullish(),
  retracted: z.boolean().nullish(),
  known: z.boolean().nullish(),
  referencesKnown: z.enum(referenceCoverages).nullish(),
  authors: z
    .array(author)
    .refine((items) => distinct(items, ({ person }) => person), 'names the same person twice')
    .nullish(),
  notices: z.array(notice).nullish(),
  describes: keys.nullish(),
  redirects: z.array(paperId).nullish(),
  resolved: z.boolean().optional(),
});

const person = z.strictObject({
  kind: z.literal('person'),
  id: key,
  name: text.nullish(),
  orcid: orcid.nullish(),
  identity: z.enum(personIdentities).nullish(),
  redirects: keys.nullish(),
  differentFrom: keys.nullish(),
});

const cites = z
  .strictObject({
    kind: z.literal('cites'),
    citing: paperId,
    cited: paperId,
    intents: z.array(text).nullish(),
    influential: z.boolean().nullish(),
    sources: z.array(text).nullish(),
  })
  .refine(({ citing, cited }) => citing !== cited, {
    path: ['cited'],
    message: 'is the citing paper itself',
  });

/** A record of the catalogue file. */
export const recordSchema = z.discriminatedUnion('kind', [field, method, paper, person, cites]);
