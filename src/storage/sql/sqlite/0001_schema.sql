-- The schema of Lotboard, version 1. What each row means stands in docs/schema.md.
--
-- Instants (…_at) are UTC epoch seconds, business days (…_day, …_on) are days since 1970-01-01 on
-- the store's calendar, money (…_cents) is whole cents, shares are basis points. Enumerations are
-- the numbers of the enums in src/domain. Every row carries a version that grows with each change.
-- What is unique but seldom filled in has a partial index, so that rows without it cost nothing.

CREATE TABLE store (
    id               INTEGER PRIMARY KEY,
    version          INTEGER NOT NULL DEFAULT 1,
    name             TEXT    NOT NULL,
    time_zone        TEXT    NOT NULL,
    currency         TEXT    NOT NULL CHECK (length(currency) = 3),
    country_code     TEXT    NOT NULL CHECK (length(country_code) = 2),
    -- Fourteen minutes of the day, opening and closing from Sunday on, separated by blanks.
    open_hours       TEXT    NOT NULL,
    sale_date_rule   INTEGER NOT NULL DEFAULT 0 CHECK (sale_date_rule BETWEEN 0 AND 2),
    unwind_rule      INTEGER NOT NULL DEFAULT 0 CHECK (unwind_rule BETWEEN 0 AND 1),
    -- 1: the sales month is the calendar month; else the day of the month on which it begins.
    sales_month_day  INTEGER NOT NULL DEFAULT 1 CHECK (sales_month_day BETWEEN 1 AND 28),
    is_demo          INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1))
) STRICT;

CREATE TABLE holiday (
    store_id  INTEGER NOT NULL REFERENCES store,
    day       INTEGER NOT NULL,
    name      TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (store_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
    id               INTEGER PRIMARY KEY,
    version          INTEGER NOT NULL DEFAULT 1,
    store_id         INTEGER NOT NULL REFERENCES store,
    name             TEXT    NOT NULL,
    role             INTEGER NOT NULL CHECK (role BETWEEN 0 AND 2),
    department       INTEGER NOT NULL CHECK (department BETWEEN 0 AND 5),
    team             TEXT    NOT NULL DEFAULT '',
    active_from_day  INTEGER,
    active_to_day    INTEGER,
    login_name       TEXT,
    password_hash    TEXT,
    failed_logins    INTEGER NOT NULL DEFAULT 0,
    next_login_at    INTEGER,
    created_at       INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX staff_by_login_name ON staff (login_name)
    WHERE login_name IS NOT NULL;

CREATE TABLE customer (
    id              INTEGER PRIMARY KEY,
    version         INTEGER NOT NULL DEFAULT 1,
    kind            INTEGER NOT NULL DEFAULT 0 CHECK (kind BETWEEN 0 AND 1),
    external_id     TEXT,
    first_name      TEXT    NOT NULL DEFAULT '',
    last_name       TEXT    NOT NULL DEFAULT '',
    street          TEXT    NOT NULL DEFAULT '',
    city            TEXT    NOT NULL DEFAULT '',
    region          TEXT    NOT NULL DEFAULT '',
    postal_code     TEXT    NOT NULL DEFAULT '',
    do_not_contact  INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1)),
    merged_into_id  INTEGER REFERENCES customer,
    erased_at       INTEGER,
    created_at      INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX customer_by_external_id ON customer (external_id)
    WHERE external_id IS NOT NULL;
CREATE INDEX customer_by_merged_into ON customer (merged_into_id)
    WHERE merged_into_id IS NOT NULL;
CREATE INDEX customer_by_name ON customer (last_name COLLATE NOCASE, first_name COLLATE NOCASE);
CREATE INDEX customer_by_postal_code ON customer (postal_code) WHERE postal_code <> '';

CREATE TABLE customer_phone (
    customer_id  INTEGER NOT NULL REFERENCES customer,
    position     INTEGER NOT NULL,
    e164         TEXT    NOT NULL DEFAULT '',
    as_typed     TEXT    NOT NULL,
    PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_phone_by_number ON customer_phone (e164) WHERE e164 <> '';

CREATE TABLE customer_email (
    customer_id  INTEGER NOT NULL REFERENCES customer,
    position     INTEGER NOT NULL,
    address      TEXT    NOT NULL,
    PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_email_by_address ON customer_email (address);

-- Consent per channel, as it was given or taken back; the newest row of a channel holds.
CREATE TABLE customer_consent (
    id           INTEGER PRIMARY KEY,
    customer_id  INTEGER NOT NULL REFERENCES customer,
    channel      INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 5),
    is_given     INTEGER NOT NULL CHECK (is_given IN (0, 1)),
    at           INTEGER NOT NULL,
    staff_id     INTEGER REFERENCES staff,
    wording      TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX customer_consent_by_customer ON customer_consent (customer_id, channel, at);

-- Pairs of customers that somebody looked at and found to be two people.
CREATE TABLE customer_not_same (
    customer_id        INTEGER NOT NULL REFERENCES customer,
    other_customer_id  INTEGER NOT NULL REFERENCES customer,
    at                 INTEGER NOT NULL,
    staff_id           INTEGER REFERENCES staff,
    PRIMARY KEY (customer_id, other_customer_id),
    CHECK (customer_id < other_customer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    name        TEXT    NOT NULL UNIQUE,
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
    group_name  TEXT    NOT NULL DEFAULT '',
    created_at  INTEGER NOT NULL
) STRICT;

-- How files write the name of a source; folded to lower case.
CREATE TABLE source_spelling (
    spelling   TEXT    NOT NULL PRIMARY KEY,
    source_id  INTEGER NOT NULL REFERENCES source
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    name        TEXT    NOT NULL UNIQUE,
    source_id   INTEGER REFERENCES source,
    kind        INTEGER NOT NULL DEFAULT 0 CHECK (kind BETWEEN 0 AND 1),
    from_day    INTEGER,
    to_day      INTEGER,
    models      TEXT    NOT NULL DEFAULT '',
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE spend (
    id            INTEGER PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 1,
    external_id   TEXT,
    source_id     INTEGER NOT NULL REFERENCES source,
    campaign_id   INTEGER REFERENCES campaign,
    from_day      INTEGER NOT NULL,
    to_day        INTEGER NOT NULL,
    amount_cents  INTEGER NOT NULL,
    category      INTEGER NOT NULL CHECK (category BETWEEN 0 AND 2),
    created_at    INTEGER NOT NULL,
    CHECK (from_day <= to_day)
) STRICT;
CREATE UNIQUE INDEX spend_by_external_id ON spend (external_id)
    WHERE external_id IS NOT NULL;

CREATE TABLE territory (
    id              INTEGER PRIMARY KEY,
    version         INTEGER NOT NULL DEFAULT 1,
    name            TEXT    NOT NULL UNIQUE,
    owner_staff_id  INTEGER REFERENCES staff,
    colour          TEXT    NOT NULL DEFAULT '',
    created_at      INTEGER NOT NULL
) STRICT;

CREATE TABLE territory_area (
    id            INTEGER PRIMARY KEY,
    territory_id  INTEGER NOT NULL REFERENCES territory,
    area_code     TEXT    NOT NULL,
    from_day      INTEGER,
    to_day        INTEGER
) STRICT;
CREATE INDEX territory_area_by_code ON territory_area (area_code);

CREATE TABLE area_market (
    id             INTEGER PRIMARY KEY,
    area_code      TEXT    NOT NULL,
    from_day       INTEGER NOT NULL,
    to_day         INTEGER NOT NULL,
    make           TEXT    NOT NULL DEFAULT '',
    segment        TEXT    NOT NULL DEFAULT '',
    registrations  INTEGER,
    people         INTEGER,
    figure_source  TEXT    NOT NULL
) STRICT;

CREATE TABLE vehicle (
    id                  INTEGER PRIMARY KEY,
    version             INTEGER NOT NULL DEFAULT 1,
    stock_number        TEXT,
    vin                 TEXT,
    year                INTEGER NOT NULL DEFAULT 0,
    make                TEXT    NOT NULL DEFAULT '',
    model               TEXT    NOT NULL DEFAULT '',
    trim                TEXT    NOT NULL DEFAULT '',
    colour              TEXT    NOT NULL DEFAULT '',
    condition           INTEGER NOT NULL DEFAULT 0 CHECK (condition BETWEEN 0 AND 3),
    acquired_day        INTEGER,
    left_day            INTEGER,
    cost_cents          INTEGER,
    asking_price_cents  INTEGER,
    status              INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 2),
    created_at          INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX vehicle_by_vin ON vehicle (vin)
    WHERE vin IS NOT NULL;
CREATE UNIQUE INDEX vehicle_by_stock_number ON vehicle (stock_number)
    WHERE stock_number IS NOT NULL;

CREATE TABLE lead (
    id                 INTEGER PRIMARY KEY,
    version            INTEGER NOT NULL DEFAULT 1,
    store_id           INTEGER NOT NULL REFERENCES store,
    external_id        TEXT,
    customer_id        INTEGER NOT NULL REFERENCES customer,
    source_id          INTEGER REFERENCES source,
    campaign_id        INTEGER REFERENCES campaign,
    received_at        INTEGER NOT NULL,
    received_day       INTEGER NOT NULL,
    channel            INTEGER NOT NULL DEFAULT 0 CHECK (channel BETWEEN 0 AND 6),
    wanted_vehicle_id  INTEGER REFERENCES vehicle,
    wanted_year        INTEGER NOT NULL DEFAULT 0,
    wanted_make        TEXT    NOT NULL DEFAULT '',
    wanted_model       TEXT    NOT NULL DEFAULT '',
    wanted_trim        TEXT    NOT NULL DEFAULT '',
    wanted_condition   INTEGER NOT NULL DEFAULT 0 CHECK (wanted_condition BETWEEN 0 AND 3),
    assigned_staff_id  INTEGER REFERENCES staff,
    territory_id       INTEGER REFERENCES territory,
    status             INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 4),
    status_reason      TEXT    NOT NULL DEFAULT '',
    status_staff_id    INTEGER REFERENCES staff,
    status_at          INTEGER,
    note               TEXT    NOT NULL DEFAULT '',
    created_at         INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX lead_by_external_id ON lead (external_id)
    WHERE external_id IS NOT NULL;
CREATE INDEX lead_by_wanted_vehicle ON lead (wanted_vehicle_id)
    WHERE wanted_vehicle_id IS NOT NULL;
CREATE INDEX lead_by_received ON lead (received_at);
CREATE INDEX lead_by_customer ON lead (customer_id);

-- The mail or ADF document that a lead came in. Apart, so that reading leads does not read it.
CREATE TABLE lead_document (
    lead_id   INTEGER PRIMARY KEY REFERENCES lead,
    document  TEXT    NOT NULL
) STRICT;

CREATE TABLE communication (
    id            INTEGER PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 1,
    external_id   TEXT,
    lead_id       INTEGER NOT NULL REFERENCES lead,
    at            INTEGER NOT NULL,
    staff_id      INTEGER REFERENCES staff,
    channel       INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 5),
    direction     INTEGER NOT NULL CHECK (direction BETWEEN 0 AND 1),
    is_two_way    INTEGER NOT NULL CHECK (is_two_way IN (0, 1)),
    evidence      INTEGER NOT NULL DEFAULT 0 CHECK (evidence BETWEEN 0 AND 4),
    is_automatic  INTEGER NOT NULL DEFAULT 0 CHECK (is_automatic IN (0, 1)),
    note          TEXT    NOT NULL DEFAULT '',
    created_at    INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX communication_by_external_id ON communication (external_id)
    WHERE external_id IS NOT NULL;
CREATE INDEX communication_by_lead ON communication (lead_id);

CREATE TABLE appointment (
    id                       INTEGER PRIMARY KEY,
    version                  INTEGER NOT NULL DEFAULT 1,
    external_id              TEXT,
    lead_id                  INTEGER NOT NULL REFERENCES lead,
    set_at                   INTEGER NOT NULL,
    set_by_staff_id          INTEGER REFERENCES staff,
    due_at                   INTEGER NOT NULL,
    confirmed_at             INTEGER,
    outcome                  INTEGER NOT NULL DEFAULT 0 CHECK (outcome BETWEEN 0 AND 4),
    -- At most one row continues another (see the index): a chain does not fork.
    continues_id             INTEGER REFERENCES appointment,
    created_at               INTEGER NOT NULL,
    CHECK (continues_id IS NULL OR continues_id <> id)
) STRICT;
CREATE UNIQUE INDEX appointment_by_external_id ON appointment (external_id)
    WHERE external_id IS NOT NULL;
CREATE UNIQUE INDEX appointment_by_continues ON appointment (continues_id)
    WHERE continues_id IS NOT NULL;
CREATE INDEX appointment_by_lead ON appointment (lead_id);
CREATE INDEX appointment_by_due ON appointment (due_at);

CREATE TABLE show (
    id                   INTEGER PRIMARY KEY,
    version              INTEGER NOT NULL DEFAULT 1,
    external_id          TEXT,
    lead_id              INTEGER NOT NULL REFERENCES lead,
    at                   INTEGER NOT NULL,
    appointment_id       INTEGER REFERENCES appointment,
    greeted_by_staff_id  INTEGER REFERENCES staff,
    had_test_drive       INTEGER NOT NULL DEFAULT 0 CHECK (had_test_drive IN (0, 1)),
    was_written_up       INTEGER NOT NULL DEFAULT 0 CHECK (was_written_up IN (0, 1)),
    created_at           INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX show_by_external_id ON show (external_id)
    WHERE external_id IS NOT NULL;
CREATE INDEX show_by_appointment ON show (appointment_id) WHERE appointment_id IS NOT NULL;
CREATE INDEX show_by_lead ON show (lead_id);

CREATE TABLE sale (
    id                 INTEGER PRIMARY KEY,
    version            INTEGER NOT NULL DEFAULT 1,
    store_id           INTEGER NOT NULL REFERENCES store,
    external_id        TEXT,
    lead_id            INTEGER REFERENCES lead,
    customer_id        INTEGER REFERENCES customer,
    vehicle_id         INTEGER REFERENCES vehicle,
    deal_number        TEXT,
    kind               INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    contract_day       INTEGER,
    delivered_day      INTEGER,
    posted_day         INTEGER,
    price_cents        INTEGER,
    trade_in_cents     INTEGER,
    front_gross_cents  INTEGER,
    back_gross_cents   INTEGER,
    unwound_day        INTEGER,
    created_at         INTEGER NOT NULL,
    CHECK (contract_day IS NOT NULL OR delivered_day IS NOT NULL OR posted_day IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX sale_by_deal_number ON sale (deal_number)
    WHERE deal_number IS NOT NULL;
CREATE UNIQUE INDEX sale_by_external_id ON sale (external_id)
    WHERE external_id IS NOT NULL;
CREATE INDEX sale_by_vehicle ON sale (vehicle_id) WHERE vehicle_id IS NOT NULL;
CREATE INDEX sale_by_lead ON sale (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX sale_by_customer ON sale (customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE sale_credit (
    sale_id       INTEGER NOT NULL REFERENCES sale,
    position      INTEGER NOT NULL,
    staff_id      INTEGER NOT NULL REFERENCES staff,
    role          INTEGER NOT NULL CHECK (role BETWEEN 0 AND 2),
    basis_points  INTEGER NOT NULL CHECK (basis_points BETWEEN 0 AND 10000),
    PRIMARY KEY (sale_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE cadence (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    name        TEXT    NOT NULL UNIQUE,
    source_id   INTEGER REFERENCES source,
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE cadence_step (
    id          INTEGER PRIMARY KEY,
    cadence_id  INTEGER NOT NULL REFERENCES cadence,
    day         INTEGER NOT NULL CHECK (day >= 0),
    channel     INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 5),
    what        TEXT    NOT NULL
) STRICT;

CREATE TABLE task (
    id               INTEGER PRIMARY KEY,
    version          INTEGER NOT NULL DEFAULT 1,
    lead_id          INTEGER REFERENCES lead,
    customer_id      INTEGER REFERENCES customer,
    staff_id         INTEGER REFERENCES staff,
    due_at           INTEGER NOT NULL,
    what             TEXT    NOT NULL,
    done_at          INTEGER,
    skipped_at       INTEGER,
    cadence_step_id  INTEGER REFERENCES cadence_step,
    created_at       INTEGER NOT NULL,
    CHECK (lead_id IS NOT NULL OR customer_id IS NOT NULL)
) STRICT;
CREATE INDEX task_by_lead ON task (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX task_by_customer ON task (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX task_open_by_due ON task (due_at) WHERE done_at IS NULL AND skipped_at IS NULL;

CREATE TABLE goal (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    metric      TEXT    NOT NULL,
    scope       INTEGER NOT NULL CHECK (scope BETWEEN 0 AND 4),
    scope_key   TEXT    NOT NULL DEFAULT '',
    from_day    INTEGER NOT NULL,
    to_day      INTEGER NOT NULL,
    value       REAL    NOT NULL,
    created_at  INTEGER NOT NULL,
    UNIQUE (metric, scope, scope_key, from_day, to_day),
    CHECK (from_day <= to_day)
) STRICT;

CREATE TABLE baseline (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    name        TEXT    NOT NULL UNIQUE,
    query       TEXT    NOT NULL,
    figures     TEXT    NOT NULL,
    frozen_at   INTEGER NOT NULL,
    staff_id    INTEGER REFERENCES staff
) STRICT;

CREATE TABLE plan (
    id            INTEGER PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 1,
    name          TEXT    NOT NULL UNIQUE,
    what_changes  TEXT    NOT NULL,
    from_day      INTEGER NOT NULL,
    applies_to    TEXT    NOT NULL,
    metric        TEXT    NOT NULL,
    aim           REAL    NOT NULL,
    baseline_id   INTEGER NOT NULL REFERENCES baseline,
    state         INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    created_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE plan_verdict (
    plan_id  INTEGER NOT NULL REFERENCES plan,
    at       INTEGER NOT NULL,
    verdict  INTEGER NOT NULL,
    figures  TEXT    NOT NULL,
    PRIMARY KEY (plan_id, at)
) STRICT, WITHOUT ROWID;

CREATE TABLE feedback (
    id           INTEGER PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    customer_id  INTEGER NOT NULL REFERENCES customer,
    lead_id      INTEGER REFERENCES lead,
    sale_id      INTEGER REFERENCES sale,
    department   INTEGER NOT NULL CHECK (department BETWEEN 0 AND 5),
    kind         INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    score        INTEGER,
    scale        INTEGER NOT NULL,
    text         TEXT    NOT NULL DEFAULT '',
    asked_at     INTEGER,
    at           INTEGER
) STRICT;
CREATE INDEX feedback_by_customer ON feedback (customer_id);
CREATE INDEX feedback_by_lead ON feedback (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX feedback_by_sale ON feedback (sale_id) WHERE sale_id IS NOT NULL;

CREATE TABLE assist (
    id           INTEGER PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    staff_id     INTEGER NOT NULL REFERENCES staff,
    customer_id  INTEGER NOT NULL REFERENCES customer,
    at           INTEGER NOT NULL,
    what         TEXT    NOT NULL
) STRICT;
CREATE INDEX assist_by_customer ON assist (customer_id);

CREATE TABLE recognition (
    id             INTEGER PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    from_staff_id  INTEGER NOT NULL REFERENCES staff,
    to_staff_id    INTEGER NOT NULL REFERENCES staff,
    at             INTEGER NOT NULL,
    text           TEXT    NOT NULL
) STRICT;

CREATE TABLE benchmark (
    id             INTEGER PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    metric         TEXT    NOT NULL,
    value          REAL    NOT NULL,
    figure_source  TEXT    NOT NULL
) STRICT;

CREATE TABLE saved_view (
    id              INTEGER PRIMARY KEY,
    version         INTEGER NOT NULL DEFAULT 1,
    name            TEXT    NOT NULL,
    owner_staff_id  INTEGER REFERENCES staff,
    query           TEXT    NOT NULL,
    created_at      INTEGER NOT NULL
) STRICT;

CREATE TABLE month_close (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    month_day   INTEGER NOT NULL UNIQUE,
    closed_at   INTEGER NOT NULL,
    staff_id    INTEGER REFERENCES staff,
    figures     TEXT    NOT NULL
) STRICT;

CREATE TABLE month_close_file (
    month_close_id  INTEGER NOT NULL REFERENCES month_close,
    name            TEXT    NOT NULL,
    content         BLOB    NOT NULL,
    sha256          TEXT    NOT NULL,
    PRIMARY KEY (month_close_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
    id             INTEGER PRIMARY KEY,
    file_name      TEXT    NOT NULL,
    file_sha256    TEXT    NOT NULL,
    kind           TEXT    NOT NULL,
    mapping        TEXT    NOT NULL,
    added_count    INTEGER NOT NULL,
    changed_count  INTEGER NOT NULL,
    skipped_count  INTEGER NOT NULL,
    bad_count      INTEGER NOT NULL,
    imported_at    INTEGER NOT NULL,
    staff_id       INTEGER REFERENCES staff,
    undone_at      INTEGER
) STRICT;

-- What a batch did. Rows that it added are a run of ids; a row that it changed stands alone, with
-- its columns before and after as JSON objects.
CREATE TABLE import_change (
    id               INTEGER PRIMARY KEY,
    import_batch_id  INTEGER NOT NULL REFERENCES import_batch,
    entity           TEXT    NOT NULL,
    first_row_id     INTEGER NOT NULL,
    last_row_id      INTEGER NOT NULL,
    before           TEXT,
    after            TEXT,
    CHECK (first_row_id <= last_row_id)
) STRICT;
CREATE INDEX import_change_by_batch ON import_change (import_batch_id);

CREATE TABLE audit (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,
    staff_id INTEGER,
    action   TEXT    NOT NULL,
    entity   TEXT    NOT NULL,
    row_id   INTEGER NOT NULL,
    -- That the row belongs to, so that a lead's past and what others changed are found at once.
    lead_id  INTEGER,
    before   TEXT,
    after    TEXT,
    -- SHA-256 over the row before and this row's content: shows that none was taken out.
    chain    TEXT    NOT NULL
) STRICT;
CREATE INDEX audit_by_row ON audit (entity, row_id);
CREATE INDEX audit_by_lead ON audit (lead_id) WHERE lead_id IS NOT NULL;

CREATE TABLE setting (
    key    TEXT NOT NULL PRIMARY KEY,
    value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which numbered files made this schema, with the SHA-256 of each.
CREATE TABLE migration (
    version     INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL,
    checksum    TEXT    NOT NULL,
    applied_at  INTEGER NOT NULL
) STRICT;
