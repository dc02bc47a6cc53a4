// What was loaded, when and from which files; and what readers have decided on people.
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (import:Import) REQUIRE import.importId IS UNIQUE;
CREATE CONSTRAINT import_number IF NOT EXISTS FOR (import:Import) REQUIRE import.number IS UNIQUE;
CREATE CONSTRAINT person_review_id IF NOT EXISTS FOR (review:PersonReview) REQUIRE review.id IS UNIQUE;
CREATE CONSTRAINT pending_method_slug IF NOT EXISTS FOR (pending:PendingMethod) REQUIRE pending.slug IS UNIQUE;
