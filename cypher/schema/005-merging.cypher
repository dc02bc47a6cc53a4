// What a load looks for when records of several sources may mean one thing.
CREATE INDEX paper_pmid IF NOT EXISTS FOR (paper:Paper) ON (paper.pmid);
CREATE INDEX paper_s2_id IF NOT EXISTS FOR (paper:Paper) ON (paper.s2Id);
CREATE INDEX paper_title_key IF NOT EXISTS FOR (paper:Paper) ON (paper.titleKey);
CREATE INDEX person_orcid IF NOT EXISTS FOR (person:Person) ON (person.orcid);
CREATE INDEX paper_redirect_id IF NOT EXISTS FOR (redirect:PaperRedirect) ON (redirect.paperId);
CREATE INDEX paper_redirect_target IF NOT EXISTS FOR (redirect:PaperRedirect) ON (redirect.target);
CREATE INDEX person_redirect_id IF NOT EXISTS FOR (redirect:PersonRedirect) ON (redirect.personId);
CREATE INDEX person_redirect_target IF NOT EXISTS FOR (redirect:PersonRedirect) ON (redirect.target);
CREATE INDEX paper_match_key IF NOT EXISTS FOR (match:PaperMatchKey) ON (match.key);
CREATE INDEX paper_match_key_target IF NOT EXISTS FOR (match:PaperMatchKey) ON (match.target);
