// What a retraction had to make anew: done, or to be found anew.
// params:  $number
MATCH (page:RetractionPage {number: $number})
DELETE page
