// Get and transform for Semantic Scholar: its datasets and answers of its API into papers, people and citations.
import { type JsonObject } from '../reading/json-value.js';
import { readJsonRecords } from '../reading/read-json-records.js';
import { type CatalogueRecord, type Reader } from '../record.js';
import { toAuthorRecords } from './to-author-records.js';
import { toCitationRecords } from './to-citation-records.js';
import { toApiPaperRecords, toDatasetPaperRecords } from './to-paper-records.js';

/**
 * The records of papers, authors and citations, each told by the id that its objects have, so that no
 * file has to be named after its dataset: one object a line, or answers of the Academic Graph API.
 */
export const readSemanticScholar: Reader = (file, options) =>
  readJsonRecords(file, toRecords, { ...options, envelopes: ['data'] });

function toRecords(item: JsonObject): readonly CatalogueRecord[] | string {
  if ('citingcorpusid' in item) return toCitationRecords(item);
  if ('corpusid' in item) return toDatasetPaperRecords(item);
  if ('paperId' in item) return toApiPaperRecords(item);
  if ('authorid' in item || 'authorId' in item) return toAuthorRecords(item);
  return 'neither a paper (`corpusid`, `paperId`), an author (`authorid`, `authorId`) nor a citation (`citingcorpusid`)';
}
