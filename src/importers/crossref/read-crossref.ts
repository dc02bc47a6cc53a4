// Get and transform for Crossref: works of its API and its public data files into papers, authors and citations.
import { readJsonRecords } from '../reading/read-json-records.js';
import { type Reader } from '../record.js';
import { toWorkRecords } from './to-work-records.js';

/** The records of works: answers for one work or a list of them, the files of a public data dump, or one a line. */
export const readCrossref: Reader = (file, options) =>
  readJsonRecords(file, toWorkRecords, { ...options, envelopes: ['items', 'message', 'message.items'] });
