// The people that meet the condition within a range of an order.
MATCH (person:Person) USING INDEX SEEK person:Person({{order:nameOrder}})
WHERE person.{{order:nameOrder}} >= range.low AND person.{{order:nameOrder}} < range.high AND {{condition:true}}
