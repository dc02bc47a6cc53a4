// Has everything been derived once, by the rules that this is a name of, and is anything stale since or not counted?
// params:  $rules
// returns: derived, stale
RETURN EXISTS { (:SchemaStep {file: $rules}) } AS derived,
  EXISTS { (:StalePaper) } OR EXISTS { (:StalePerson) } OR EXISTS { (:StaleField) } OR EXISTS { (:StaleMethod) }
  OR EXISTS { (:NameList {complete: false}) }
  OR NOT EXISTS { (:Statistics) } AS stale
