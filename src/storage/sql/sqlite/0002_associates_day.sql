-- Version 2: the associate's day. What each row means stands in docs/schema.md.

-- Signing in. Rights beyond the role are a bit each, at the place of the right's number.
ALTER TABLE staff ADD COLUMN extra_rights INTEGER NOT NULL DEFAULT 0;
ALTER TABLE staff ADD COLUMN password_set_at INTEGER;
ALTER TABLE staff ADD COLUMN must_choose_password INTEGER NOT NULL DEFAULT 0
    CHECK (must_choose_password IN (0, 1));

-- Reading the audit from the newest row on: all of it, or one person's.
CREATE INDEX audit_by_time ON audit (at);
CREATE INDEX audit_by_staff ON audit (staff_id, at) WHERE staff_id IS NOT NULL;

-- Today: what is to be done is found without looking at leads that are settled.
CREATE INDEX lead_open_by_received ON lead (received_at, assigned_staff_id) WHERE status = 0;
CREATE INDEX show_by_at ON show (at);
CREATE INDEX task_promised_by_due ON task (due_at, lead_id)
    WHERE done_at IS NULL AND skipped_at IS NULL AND cadence_step_id IS NULL;
CREATE INDEX task_skipped ON task (skipped_at, lead_id) WHERE skipped_at IS NOT NULL;

-- Which units in stock fit what somebody asks for.
CREATE INDEX vehicle_in_stock ON vehicle (make COLLATE NOCASE, model COLLATE NOCASE)
    WHERE status = 0;
