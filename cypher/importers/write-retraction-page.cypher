// Keep what a retraction has to make anew, before it changes anything, so that one cut off can be completed.
// params:  $number, $label, $place, $keys
CREATE (:RetractionPage {number: $number, label: $label, place: $place, keys: $keys})
