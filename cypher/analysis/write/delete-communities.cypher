// Take away communities that an earlier analysis had more.
// params:  $count  how many there are by now    $limit
// returns: deleted
MATCH (community:Community) WHERE community.number > $count
WITH community LIMIT $limit
DELETE community
RETURN count(*) AS deleted
