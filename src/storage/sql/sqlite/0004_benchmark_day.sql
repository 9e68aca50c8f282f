-- Version 4: who reads a benchmark sees how old it is. What each row means stands in docs/schema.md.
-- Nothing could be entered before, so that no row has the default; created_at is what all rows
-- have that are written with their audit.
ALTER TABLE benchmark ADD COLUMN entered_day INTEGER NOT NULL DEFAULT 0;
ALTER TABLE benchmark ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
