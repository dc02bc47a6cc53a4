// Pages of neighbours: the key at one end, then the order of the other end, so that a page of a hub
// is a seek. Keys and orders stand on the links; importers write them.
CREATE INDEX related_to_from IF NOT EXISTS FOR ()-[link:RELATED_TO]-() ON (link.startKey, link.endOrder);
CREATE INDEX related_to_to IF NOT EXISTS FOR ()-[link:RELATED_TO]-() ON (link.endKey, link.startOrder);
CREATE INDEX cites_from IF NOT EXISTS FOR ()-[link:CITES]-() ON (link.startKey, link.endOrder);
CREATE INDEX cites_to IF NOT EXISTS FOR ()-[link:CITES]-() ON (link.endKey, link.startOrder);
CREATE INDEX authored_from IF NOT EXISTS FOR ()-[link:AUTHORED]-() ON (link.startKey, link.endOrder);
CREATE INDEX in_field_to IF NOT EXISTS FOR ()-[link:IN_FIELD]-() ON (link.endKey, link.startOrder);
