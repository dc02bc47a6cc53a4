// The papers that meet the condition within a range of an order.
MATCH (paper:Paper) USING INDEX SEEK paper:Paper({{order:nameOrder}})
WHERE paper.{{order:nameOrder}} >= range.low AND paper.{{order:nameOrder}} < range.high AND {{condition:true}}
