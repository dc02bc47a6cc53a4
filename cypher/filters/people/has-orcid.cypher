// Whether their ORCID iD is known.
//= condition
(person.orcid IS NOT NULL) = {{value}}
