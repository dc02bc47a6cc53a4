// Derive what stands on the links of methods, page by page.
// params:  $after  the last key of the page before    $limit
// returns: count, last  the last key of this page
MATCH (method:Method) USING INDEX SEEK method:Method(slug)
WHERE method.slug > $after
WITH method ORDER BY method.slug LIMIT $limit
{{derive-method}}
REMOVE method:StaleMethod
RETURN count(method) AS count, max(method.slug) AS last
