// The fields that meet the condition within a range of their list by name.
MATCH ()-[entry:LISTS]->(field) USING INDEX SEEK entry:LISTS(list, nameOrder)
WHERE entry.list = list AND entry.nameOrder >= range.low AND entry.nameOrder < range.high AND {{condition:true}}
