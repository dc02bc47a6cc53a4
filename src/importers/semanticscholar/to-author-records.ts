// An author of Semantic Scholar into a person.
import { toOrcid } from '../../domain/identifiers.js';
import { describeJson, type JsonObject, toJsonId, toJsonObject, toJsonText } from '../reading/json-value.js';
import { type CatalogueRecord } from '../record.js';
import { toPlainText } from '../reading/to-plain-text.js';
import { toAuthorKey } from './semantic-scholar-id.js';

/** The person, or the reason why the object is no author: the datasets write `authorid`, the API `authorId`. */
export function toAuthorRecords(author: JsonObject): CatalogueRecord[] | string {
  const name = 'authorid' in author ? 'authorid' : 'authorId';
  const id = toJsonId(author[name], toAuthorKey);
  if (id === undefined)
    return `\`${name}\` is ${describeJson(author[name])}; it has to be the number of an author`;
  const external = toJsonObject(author['externalids'] ?? author['externalIds']);
  const orcids = [external['ORCID']].flat();
  return [
    {
      kind: 'person',
      id,
      name: toPlainText(toJsonText(author['name']) ?? ''),
      orcid: orcids.flatMap((each) => toJsonId(each, toOrcid) ?? [])[0],
      identity: 'SOURCE_ID',
    },
  ];
}
