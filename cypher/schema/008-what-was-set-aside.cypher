// What a load sets aside: citations whose two papers are one by now, and lists that have to be planned anew.
CREATE CONSTRAINT self_citation_id IF NOT EXISTS FOR (citation:SelfCitation) REQUIRE citation.id IS UNIQUE;
CREATE INDEX self_citation_paper IF NOT EXISTS FOR (citation:SelfCitation) ON (citation.paperId);
CREATE INDEX self_citation_import IF NOT EXISTS FOR (citation:SelfCitation) ON (citation.import);
CREATE CONSTRAINT stale_list_of IF NOT EXISTS FOR (list:StaleList) REQUIRE (list.label, list.key) IS UNIQUE;
