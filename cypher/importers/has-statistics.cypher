// Has the graph been counted?
// returns: counted
RETURN EXISTS { (:Statistics) } AS counted
