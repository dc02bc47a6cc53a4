// Of one of these types, to the letter.
//= condition
method.type IN {{value}}
