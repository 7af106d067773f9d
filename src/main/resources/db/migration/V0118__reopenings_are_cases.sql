-- Whether a month is opened again is decided as a case, as everything else is. What was asked for before and waits is taken
-- back: whoever still wants it asks again.

UPDATE period_reopening SET decision = 'DECLINED', decided_by = 'system', decided_at = CURRENT_TIMESTAMP, waits_for = NULL WHERE decision IS NULL;
COMMENT ON TABLE period_reopening IS 'What was asked for and decided before cases decided on it: kept, and takes no more rows';

CREATE SEQUENCE reopening_request_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE reopening_request (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  period_id  BIGINT                      NOT NULL REFERENCES accounting_period,
  from_state VARCHAR(16)                 NOT NULL,
  reason     VARCHAR(500)                NOT NULL,
  case_id    BIGINT                      NOT NULL REFERENCES approval_case,
  asked_by   VARCHAR(64)                 NOT NULL,
  asked_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT reopening_request_has_its_case UNIQUE (case_id),
  CONSTRAINT reopening_request_state_is_locked CHECK (from_state IN ('SOFT_LOCKED', 'HARD_LOCKED')),
  CONSTRAINT reopening_request_says_why CHECK (TRIM(reason) <> '')
);
COMMENT ON TABLE reopening_request IS 'Append-only. That a lock is taken off a month; whether it was is said by its case';
COMMENT ON COLUMN reopening_request.from_state IS 'The lock that is taken off';
CREATE INDEX reopening_request_of_period ON reopening_request (period_id, id);
