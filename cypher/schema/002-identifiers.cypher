// A paper is also found by the identifiers it has besides its key.
CREATE INDEX paper_arxiv_id IF NOT EXISTS FOR (paper:Paper) ON (paper.arxivId);
CREATE INDEX paper_open_alex_id IF NOT EXISTS FOR (paper:Paper) ON (paper.openAlexId);
CREATE INDEX paper_isbn IF NOT EXISTS FOR (paper:Paper) ON (paper.isbn);
