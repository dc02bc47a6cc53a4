// What every answer says of a thing that was found, whatever its type.
CALL (node, type) {
  WITH node AS method, type WHERE type = 'Method' RETURN {{method}} AS row
  UNION ALL
  WITH node AS paper, type WHERE type = 'Paper' RETURN {{paper}} AS row
  UNION ALL
  WITH node AS person, type WHERE type = 'Person' RETURN {{person}} AS row
  UNION ALL
  WITH node AS field, type WHERE type = 'Field' RETURN {{field}} AS row
}
