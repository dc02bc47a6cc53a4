// Whom have readers told apart from whom?
// returns: key, other   (both ways; `other` as the reader named it; null for a key that nobody answers to)
MATCH (review:PersonReview {verdict: 'different'})
UNWIND [[review.first, review.second], [review.second, review.first]] AS pair
WITH pair[0] AS key, pair[1] AS other
CALL (key) {
  {{person-of-key}}
  RETURN person.personId AS personId
}
RETURN personId AS key, other
