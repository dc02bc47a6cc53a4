// Get and transform for CSL-JSON: each item a paper's record, or the reason why not.
import { readJsonRecords } from '../reading/read-json-records.js';
import { type Reader } from '../record.js';
import { toPaperRecord } from './to-paper-record.js';

/** The papers of a list of items, of Zotero's answer that holds one, of a single item, or of one item a line. */
export const readCsl: Reader = (file, options) =>
  readJsonRecords(
    file,
    (item) => {
      const record = toPaperRecord(item, 'csl');
      return typeof record === 'string' ? record : [record];
    },
    { ...options, envelopes: ['items'] },
  );
