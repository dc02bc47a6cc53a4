// Whether it has been withdrawn.
//= condition
coalesce(paper.retracted, false) = {{value}}
