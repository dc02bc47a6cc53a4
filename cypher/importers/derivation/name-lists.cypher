// Which lists by name are there, and which of them are whole?
// returns: list, complete
MATCH (list:NameList)
RETURN list.list AS list, list.complete AS complete
