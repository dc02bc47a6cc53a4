// What was counted stands in one place.
CREATE CONSTRAINT statistics_name IF NOT EXISTS FOR (statistics:Statistics) REQUIRE statistics.name IS UNIQUE;
