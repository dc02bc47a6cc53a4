// The fields that meet the condition within a range of an order.
MATCH (field:Field) USING INDEX SEEK field:Field({{order:popularityOrder}})
WHERE field.{{order:popularityOrder}} >= range.low AND field.{{order:popularityOrder}} < range.high AND {{condition:true}}
