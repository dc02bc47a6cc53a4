// What have readers decided on people?
// returns: first, second, by   (by id)
MATCH (review:PersonReview)
RETURN review.first AS first, review.second AS second, review.verdict AS by
ORDER BY review.id
