// What an analysis of the citations has found: where papers stand by it, the communities, and what it was made of.
CREATE INDEX paper_page_rank_order IF NOT EXISTS FOR (paper:Paper) ON (paper.pageRankOrder);
CREATE INDEX paper_community_order IF NOT EXISTS FOR (paper:Paper) ON (paper.communityOrder);
CREATE CONSTRAINT community_number IF NOT EXISTS FOR (community:Community) REQUIRE community.number IS UNIQUE;
CREATE CONSTRAINT analysis_name IF NOT EXISTS FOR (analysis:Analysis) REQUIRE analysis.name IS UNIQUE;
CREATE CONSTRAINT graph_revision_name IF NOT EXISTS FOR (revision:GraphRevision) REQUIRE revision.name IS UNIQUE;
