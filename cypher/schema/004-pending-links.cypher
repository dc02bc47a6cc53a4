// Links to what has not come yet, kept until it does.
CREATE CONSTRAINT pending_link_id IF NOT EXISTS FOR (pending:PendingLink) REQUIRE pending.id IS UNIQUE;
CREATE INDEX pending_link_start IF NOT EXISTS FOR (pending:PendingLink) ON (pending.type, pending.startKey);
CREATE INDEX pending_link_end IF NOT EXISTS FOR (pending:PendingLink) ON (pending.type, pending.endKey);
