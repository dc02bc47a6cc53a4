// The sources that can be imported, each by the reader of its files.
import { readBibtex } from './bibtex/read-bibtex.js';
import { readCatalogue } from './catalogue/read-catalogue.js';
import { readCitationsCsv } from './citations-csv/read-citations-csv.js';
import { readCrossref } from './crossref/read-crossref.js';
import { readCsl } from './csl/read-csl.js';
import { readOpenAlex } from './openalex/read-openalex.js';
import { readPapersJsonl } from './papers-jsonl/read-papers-jsonl.js';
import { readPapersWithCode } from './paperswithcode/read-paperswithcode.js';
import { type Reader } from './record.js';
import { readRis } from './ris/read-ris.js';
import { readSemanticScholar } from './semanticscholar/read-semantic-scholar.js';

/** Each a stream of records. */
export const readers: Readonly<Record<string, Reader>> = {
  catalogue: readCatalogue,
  paperswithcode: readPapersWithCode,
  openalex: readOpenAlex,
  crossref: readCrossref,
  semanticscholar: readSemanticScholar,
  bibtex: readBibtex,
  ris: readRis,
  csl: readCsl,
  'papers-jsonl': readPapersJsonl,
  'citations-csv': readCitationsCsv,
};

/** The names of the sources. */
export const importSources = Object.keys(readers);
