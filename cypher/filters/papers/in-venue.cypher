// Published in one of these places, to the letter.
//= condition
paper.venue IN {{value}}
