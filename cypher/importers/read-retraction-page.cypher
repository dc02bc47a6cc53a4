// What does a retraction have to make anew?
// params:  $number, $label, $place  0, 1, 2 …
// returns: keys   (no row after the last page)
MATCH (page:RetractionPage {number: $number, label: $label, place: $place})
RETURN page.keys AS keys
