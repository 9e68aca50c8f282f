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

-- Follow-up plans. Tasks refer to a step, so it keeps its row when its plan is edited; nothing
-- wrote these tables before.
DROP TABLE cadence_step;
DROP TABLE cadence;
CREATE TABLE cadence (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    name        TEXT    NOT NULL,
    is_dropped  INTEGER NOT NULL DEFAULT 0 CHECK (is_dropped IN (0, 1)),
    created_at  INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX cadence_by_name ON cadence (name) WHERE is_dropped = 0;
CREATE TABLE cadence_step (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    cadence_id  INTEGER NOT NULL REFERENCES cadence,
    day         INTEGER NOT NULL CHECK (day >= 0),
    channel     INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 5),
    what        TEXT    NOT NULL,
    is_dropped  INTEGER NOT NULL DEFAULT 0 CHECK (is_dropped IN (0, 1)),
    created_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX cadence_step_by_cadence ON cadence_step (cadence_id);
-- Whose new leads are followed up by which plan: one for each source at most.
CREATE TABLE cadence_source (
    source_id   INTEGER NOT NULL PRIMARY KEY REFERENCES source,
    cadence_id  INTEGER NOT NULL REFERENCES cadence
) STRICT;
CREATE INDEX task_of_step ON task (lead_id, cadence_step_id)
    WHERE done_at IS NULL AND skipped_at IS NULL AND cadence_step_id IS NOT NULL;

-- Consent, as it was given or taken back, on one channel or without one on any contact at all.
-- Nothing wrote this table before.
DROP TABLE customer_consent;
CREATE TABLE customer_consent (
    id           INTEGER PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    customer_id  INTEGER NOT NULL REFERENCES customer,
    channel      INTEGER CHECK (channel BETWEEN 0 AND 5),
    is_given     INTEGER NOT NULL CHECK (is_given IN (0, 1)),
    at           INTEGER NOT NULL,
    staff_id     INTEGER REFERENCES staff,
    wording      TEXT    NOT NULL DEFAULT '',
    created_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX customer_consent_by_customer ON customer_consent (customer_id, channel, at);

-- What the store has decided about its daily work.
ALTER TABLE store ADD COLUMN response_goal_minutes INTEGER NOT NULL DEFAULT 10
    CHECK (response_goal_minutes > 0);
ALTER TABLE store ADD COLUMN response_limit_minutes INTEGER NOT NULL DEFAULT 30
    CHECK (response_limit_minutes > 0);
ALTER TABLE store ADD COLUMN episode_days INTEGER NOT NULL DEFAULT 90 CHECK (episode_days > 0);
