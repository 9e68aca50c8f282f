-- Version 3: the manager's judgement. What each row means stands in docs/schema.md.

-- Baselines are audited rows like all others.
ALTER TABLE baseline ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
