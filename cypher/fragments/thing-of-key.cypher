// What has a type's name, a colon and a key, or took the place of what had them.
WITH typeAndKey, split(typeAndKey, ':')[0] AS type
WITH typeAndKey, type, substring(typeAndKey, size(type) + 1) AS key
CALL (type, key) {
  WITH type, key WHERE type = 'Method'
  MATCH (method:Method {slug: key}) RETURN {{method}} AS row
  UNION ALL
  WITH type, key WHERE type = 'Paper'
  {{paper-of-key}}
  RETURN {{paper}} AS row
  UNION ALL
  WITH type, key WHERE type = 'Person'
  {{person-of-key}}
  RETURN {{person}} AS row
  UNION ALL
  WITH type, key WHERE type = 'Field'
  MATCH (field:Field {fieldId: key}) RETURN {{field}} AS row
}
