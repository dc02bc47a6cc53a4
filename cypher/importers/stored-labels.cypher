// Of which labels does the graph hold anything, be it only what waits for them?
// returns: labels
RETURN [label IN ['Method', 'Field', 'Paper', 'Person'] WHERE
  (label = 'Method' AND (EXISTS { (:Method) } OR EXISTS { (:PendingMethod) })) OR (label = 'Field' AND EXISTS { (:Field) })
  OR (label = 'Paper' AND EXISTS { (:Paper) }) OR (label = 'Person' AND EXISTS { (:Person) })] AS labels
