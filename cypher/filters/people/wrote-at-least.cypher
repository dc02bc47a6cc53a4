// Author of so many papers.
//= condition
COUNT { (person)-[:AUTHORED]->() } >= {{value}}
