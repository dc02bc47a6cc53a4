// A citation of Semantic Scholar's dataset into a citation between two papers.
import { describeJson, type JsonObject, toJsonBoolean, toJsonId, toJsonText } from '../reading/json-value.js';
import { type CatalogueRecord } from '../record.js';
import { toCorpusId } from './semantic-scholar-id.js';

/** The citation, or the reason why it is none that can be kept. */
export function toCitationRecords(citation: JsonObject): CatalogueRecord[] | string {
  const { citingcorpusid, citedcorpusid, isinfluential } = citation;
  const citing = toJsonId(citingcorpusid, toCorpusId);
  const cited = toJsonId(citedcorpusid, toCorpusId);
  if (citing === undefined)
    return `\`citingcorpusid\` is ${describeJson(citingcorpusid)}; it has to be the number of a paper`;
  // The dataset lists what a paper cites even where Semantic Scholar does not know which paper that is.
  if (citedcorpusid === null)
    return '`citedcorpusid` is null: Semantic Scholar does not know which paper is cited';
  if (cited === undefined)
    return `\`citedcorpusid\` is ${describeJson(citedcorpusid)}; it has to be the number of a paper`;
  return [
    {
      kind: 'cites',
      citing: `s2:${citing}`,
      cited: `s2:${cited}`,
      intents: toIntents(citation['intents']),
      influential: toJsonBoolean(isinfluential),
    },
  ];
}

/** One list of each, in the alphabet's order; releases differ in whether there is a list for each place of citation. */
function toIntents(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const intents = (value as unknown[]).flat().flatMap((each) => toJsonText(each)?.trim() ?? []);
  return intents.length > 0 ? [...new Set(intents)].sort() : undefined;
}
