// Of an origin that is at least in part within these years.
//= condition
method.firstYear <= {{value}}.to AND method.lastYear >= {{value}}.from
