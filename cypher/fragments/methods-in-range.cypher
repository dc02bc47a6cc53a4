// The methods that meet the condition within a range of an order.
MATCH (method:Method) USING INDEX SEEK method:Method({{order:popularityOrder}})
WHERE method.{{order:popularityOrder}} >= range.low AND method.{{order:popularityOrder}} < range.high AND {{condition:true}}
