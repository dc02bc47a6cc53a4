// Of one of these families, to the letter.
//= condition
method.family IN {{value}}
