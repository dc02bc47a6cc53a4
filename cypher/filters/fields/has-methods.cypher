// Whether any method names it.
//= condition
EXISTS { (field)<-[:IN_FIELD]-() } = {{value}}
