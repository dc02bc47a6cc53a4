// What a retraction has to make anew.
CREATE INDEX retraction_page_number IF NOT EXISTS FOR (page:RetractionPage) ON (page.number, page.label, page.place);
