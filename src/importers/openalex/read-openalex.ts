// Get and transform for OpenAlex: works of its API and its snapshot into papers, authors and citations.
import { readJsonRecords } from '../reading/read-json-records.js';
import { type Reader } from '../record.js';
import { toWorkRecords } from './to-work-records.js';

/** The records of works: one work a line as in the snapshot, pages of `/works`, or single works. */
export const readOpenAlex: Reader = (file, options) =>
  readJsonRecords(file, toWorkRecords, { ...options, envelopes: ['results'] });
