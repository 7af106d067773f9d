-- Who locked a month and who opened it again, and fiscal years that are closed.

CREATE SEQUENCE period_reopening_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE period_reopening (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  period_id    BIGINT                      NOT NULL REFERENCES accounting_period,
  from_state   VARCHAR(16)                 NOT NULL,
  reason       VARCHAR(500)                NOT NULL,
  requested_by VARCHAR(64)                 NOT NULL,
  requested_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  decision     VARCHAR(16), -- null while it waits for a second person
  decided_by   VARCHAR(64), -- as decision
  decided_at   TIMESTAMP(6) WITH TIME ZONE, -- as decision
  waits_for    BIGINT, -- the period while it waits, so that one waits at a time; null once it is decided
  CONSTRAINT period_reopening_waits_once UNIQUE (waits_for),
  CONSTRAINT period_reopening_state_is_locked CHECK (from_state IN ('SOFT_LOCKED', 'HARD_LOCKED')),
  CONSTRAINT period_reopening_says_why CHECK (TRIM(reason) <> ''),
  CONSTRAINT period_reopening_decision_is_known CHECK (decision IN ('ACKNOWLEDGED', 'DECLINED')),
  CONSTRAINT period_reopening_is_decided_whole CHECK ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)),
  CONSTRAINT period_reopening_waits_until_decided CHECK ((decision IS NULL AND waits_for = period_id) OR (decision IS NOT NULL AND waits_for IS NULL)),
  CONSTRAINT period_reopening_takes_two CHECK (decision IS NULL OR decision <> 'ACKNOWLEDGED' OR decided_by <> requested_by)
);
COMMENT ON TABLE period_reopening IS 'Asked for by one person, acknowledged by another: the month then goes back by one state';
COMMENT ON COLUMN period_reopening.from_state IS 'The lock that is taken off';

CREATE SEQUENCE period_step_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE period_step (
  id              BIGINT                      NOT NULL PRIMARY KEY,
  period_id       BIGINT                      NOT NULL REFERENCES accounting_period,
  from_state      VARCHAR(16)                 NOT NULL,
  to_state        VARCHAR(16)                 NOT NULL,
  actor           VARCHAR(64)                 NOT NULL,
  acknowledged_by VARCHAR(64), -- null on a lock, which one person sets
  reason          VARCHAR(500)                NOT NULL,
  at              TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT period_step_is_one_step CHECK ((from_state = 'OPEN' AND to_state = 'SOFT_LOCKED') OR (from_state = 'SOFT_LOCKED' AND to_state IN ('OPEN', 'HARD_LOCKED')) OR (from_state = 'HARD_LOCKED' AND to_state = 'SOFT_LOCKED')),
  CONSTRAINT period_step_back_takes_two CHECK ((from_state = 'HARD_LOCKED' OR to_state = 'OPEN') = (acknowledged_by IS NOT NULL)),
  CONSTRAINT period_step_back_takes_another CHECK (acknowledged_by IS NULL OR acknowledged_by <> actor),
  CONSTRAINT period_step_back_says_why CHECK (acknowledged_by IS NULL OR TRIM(reason) <> '')
);
COMMENT ON TABLE period_step IS 'Append-only: every lock and every re-opening of a month';
COMMENT ON COLUMN period_step.reason IS 'Empty where a lock needed none';
CREATE INDEX period_step_of_period ON period_step (period_id, id);

ALTER TABLE ledger_year ADD COLUMN closings INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE ledger_year ADD COLUMN closed_by BIGINT; -- null while the year is not closed
ALTER TABLE ledger_year ADD CONSTRAINT ledger_year_was_closed_before CHECK (closings >= 0 AND (closed_by IS NULL OR closings > 0));
COMMENT ON COLUMN ledger_year.closings IS 'How often the year was closed: one more each time that it was closed again after a re-opening';
COMMENT ON COLUMN ledger_year.closed_by IS 'The entry that took the income of the year to retained earnings; while it stands here, the year takes no other';
