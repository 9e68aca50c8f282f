-- Version 2: the associate's day. What each row means stands in docs/schema.md.

-- Signing in. Rights beyond the role are a bit each, at the place of the right's number.
ALTER TABLE staff ADD COLUMN extra_rights INTEGER NOT NULL DEFAULT 0;
ALTER TABLE staff ADD COLUMN password_set_at INTEGER;
ALTER TABLE staff ADD COLUMN must_choose_password INTEGER NOT NULL DEFAULT 0
    CHECK (must_choose_password IN (0, 1));

-- Reading the audit from the newest row on: all of it, or one person's.
CREATE INDEX audit_by_time ON audit (at);
CREATE INDEX audit_by_staff ON audit (staff_id, at) WHERE staff_id IS NOT NULL;
