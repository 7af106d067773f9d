-- Margin calls: checks of accounts, what they found, the calls with what became of them, and the collateral that meets them.

CREATE SEQUENCE margin_check_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE margin_check (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  entity_id  BIGINT                      NOT NULL REFERENCES reporting_entity,
  accounts   INTEGER                     NOT NULL,
  checked_by VARCHAR(64)                 NOT NULL,
  checked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT margin_check_counts CHECK (accounts >= 0)
);
COMMENT ON TABLE margin_check IS 'Append-only. When the accounts of an entity were looked at for margin calls';
COMMENT ON COLUMN margin_check.accounts IS 'How many of them had a snapshot';
CREATE INDEX margin_check_of_entity ON margin_check (entity_id, id);

-- The portal looks for what venues have said since the last check
CREATE INDEX account_snapshot_by_time ON account_snapshot (recorded_at);
CREATE INDEX account_position_by_time ON account_position (recorded_at);
CREATE INDEX instrument_mark_by_time ON instrument_mark (recorded_at);

CREATE SEQUENCE margin_reading_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE margin_reading (
  id                 BIGINT         NOT NULL PRIMARY KEY,
  check_id           BIGINT         NOT NULL REFERENCES margin_check,
  account_id         BIGINT         NOT NULL REFERENCES trading_account,
  snapshot_id        BIGINT         NOT NULL REFERENCES account_snapshot,
  table_id           BIGINT REFERENCES margin_table, -- null where the venue has none
  basis              VARCHAR(16)    NOT NULL,
  status             VARCHAR(16)    NOT NULL,
  margin_balance     NUMERIC(38,18) NOT NULL,
  initial_margin     NUMERIC(38,18) NOT NULL,
  maintenance_margin NUMERIC(38,18) NOT NULL,
  to_initial         NUMERIC(38,18) NOT NULL,
  to_maintenance     NUMERIC(38,18) NOT NULL,
  CONSTRAINT margin_reading_comes_once UNIQUE (check_id, account_id),
  CONSTRAINT margin_reading_is_of_its_account UNIQUE (id, account_id),
  CONSTRAINT margin_reading_basis_is_known CHECK (basis IN ('POSITIONS', 'VENUE') AND (basis = 'VENUE' OR table_id IS NOT NULL)),
  CONSTRAINT margin_reading_status_is_known CHECK (status IN ('OK', 'WARNING', 'MARGIN_CALL', 'LIQUIDATION')),
  CONSTRAINT margin_reading_says_what_is_missing CHECK (initial_margin >= 0 AND maintenance_margin >= 0
    AND to_initial = GREATEST(0, initial_margin - margin_balance) AND to_maintenance = GREATEST(0, maintenance_margin - margin_balance))
);
COMMENT ON TABLE margin_reading IS 'Append-only. Margin of an account as a check found it, where its status is another than before or a call began or ended with it';
CREATE INDEX margin_reading_of_account ON margin_reading (account_id, id);

CREATE SEQUENCE margin_call_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE margin_call (
  id             BIGINT                      NOT NULL PRIMARY KEY,
  entity_id      BIGINT                      NOT NULL REFERENCES reporting_entity,
  account_id     BIGINT                      NOT NULL REFERENCES trading_account,
  number_in      INTEGER                     NOT NULL,
  after_number   INTEGER, -- null of the first call of an account
  reading_id     BIGINT                      NOT NULL,
  to_initial     NUMERIC(38,18)              NOT NULL,
  to_maintenance NUMERIC(38,18)              NOT NULL,
  raised_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  raised_by      VARCHAR(64)                 NOT NULL,
  due_at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  asked_of       VARCHAR(64)                 NOT NULL,
  CONSTRAINT margin_call_is_of_the_entity_of_its_account FOREIGN KEY (account_id, entity_id) REFERENCES trading_account (id, entity_id),
  CONSTRAINT margin_call_is_of_its_entity UNIQUE (id, entity_id),
  CONSTRAINT margin_call_comes_once UNIQUE (account_id, number_in),
  CONSTRAINT margin_call_can_be_ended UNIQUE (id, account_id, number_in, due_at),
  CONSTRAINT margin_call_rests_on_a_reading FOREIGN KEY (reading_id, account_id) REFERENCES margin_reading (id, account_id),
  CONSTRAINT margin_call_follows_one_that_ended CHECK ((number_in = 1 AND after_number IS NULL) OR (number_in > 1 AND after_number IS NOT NULL AND after_number = number_in - 1)),
  CONSTRAINT margin_call_asks_for_something CHECK (to_initial >= 0 AND to_maintenance >= 0 AND to_initial + to_maintenance > 0),
  CONSTRAINT margin_call_leaves_time CHECK (due_at > raised_at)
);
COMMENT ON TABLE margin_call IS 'Append-only. Demands for collateral; what became of each stands in margin_call_end, and the next of an account comes only after it';
COMMENT ON COLUMN margin_call.number_in IS 'Within its account, from 1 without a gap';
COMMENT ON COLUMN margin_call.after_number IS 'The call before it, which has ended';
COMMENT ON COLUMN margin_call.asked_of IS 'A user, or the role of those who prepare';
CREATE INDEX margin_call_of_entity ON margin_call (entity_id, id);

CREATE SEQUENCE collateral_transfer_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE collateral_transfer (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  call_id    BIGINT                      NOT NULL REFERENCES margin_call,
  entity_id  BIGINT                      NOT NULL,
  book_id    BIGINT                      NOT NULL,
  amount     NUMERIC(38,18)              NOT NULL,
  paid       NUMERIC(21,4)               NOT NULL,
  currency   CHAR(3)                     NOT NULL,
  paid_on    DATE                        NOT NULL,
  reference  VARCHAR(128)                NOT NULL,
  case_id    BIGINT                      NOT NULL REFERENCES approval_case,
  wanted_by  VARCHAR(64)                 NOT NULL,
  wanted_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT collateral_transfer_is_of_the_entity_of_its_call FOREIGN KEY (call_id, entity_id) REFERENCES margin_call (id, entity_id),
  CONSTRAINT collateral_transfer_has_its_case UNIQUE (case_id),
  CONSTRAINT collateral_transfer_is_of_its_call UNIQUE (id, call_id),
  FOREIGN KEY (book_id, entity_id, currency) REFERENCES book (id, entity_id, currency),
  CONSTRAINT collateral_transfer_brings_something CHECK (amount > 0 AND paid > 0)
);
COMMENT ON TABLE collateral_transfer IS 'Append-only. Cash that is to go to a venue as collateral; whether it is approved and posted is said by its case';
COMMENT ON COLUMN collateral_transfer.amount IS 'In the unit of the account';
COMMENT ON COLUMN collateral_transfer.paid IS 'The cash that it takes, in the currency of the book';
CREATE INDEX collateral_transfer_of_call ON collateral_transfer (call_id);

CREATE SEQUENCE collateral_posting_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE collateral_posting (
  id          BIGINT NOT NULL PRIMARY KEY,
  transfer_id BIGINT NOT NULL REFERENCES collateral_transfer,
  entry_id    BIGINT NOT NULL REFERENCES journal_entry,
  CONSTRAINT collateral_posting_is_of_one_transfer UNIQUE (entry_id)
);
COMMENT ON TABLE collateral_posting IS 'Append-only. Where a transfer stands in the books: one entry in each book of the entity';
CREATE INDEX collateral_posting_of_transfer ON collateral_posting (transfer_id);

CREATE SEQUENCE margin_call_end_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE margin_call_end (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  call_id     BIGINT                      NOT NULL,
  account_id  BIGINT                      NOT NULL,
  number_in   INTEGER                     NOT NULL,
  due_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  status      VARCHAR(16)                 NOT NULL,
  transfer_id BIGINT, -- null unless it was met
  reading_id  BIGINT, -- null where it was met
  reason      VARCHAR(2000)               NOT NULL,
  ended_by    VARCHAR(64)                 NOT NULL,
  ended_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT margin_call_end_comes_once UNIQUE (call_id),
  CONSTRAINT margin_call_end_can_be_followed UNIQUE (account_id, number_in),
  CONSTRAINT margin_call_end_is_of_its_call FOREIGN KEY (call_id, account_id, number_in, due_at) REFERENCES margin_call (id, account_id, number_in, due_at),
  CONSTRAINT margin_call_end_rests_on_a_transfer FOREIGN KEY (transfer_id, call_id) REFERENCES collateral_transfer (id, call_id),
  CONSTRAINT margin_call_end_rests_on_a_reading FOREIGN KEY (reading_id, account_id) REFERENCES margin_reading (id, account_id),
  CONSTRAINT margin_call_end_status_is_known CHECK (status IN ('MET', 'BREACHED', 'CANCELLED')),
  CONSTRAINT margin_call_end_says_by_what CHECK ((status = 'MET') = (transfer_id IS NOT NULL) AND (status = 'MET') = (reading_id IS NULL)),
  CONSTRAINT margin_call_end_is_breached_once_due CHECK (status <> 'BREACHED' OR ended_at >= due_at),
  CONSTRAINT margin_call_end_says_why CHECK (CHAR_LENGTH(reason) > 0)
);
COMMENT ON TABLE margin_call_end IS 'Append-only. What became of a margin call: met by collateral, breached, or cancelled as the account had recovered';

ALTER TABLE margin_call ADD CONSTRAINT margin_call_before_it_has_ended FOREIGN KEY (account_id, after_number) REFERENCES margin_call_end (account_id, number_in);

INSERT INTO account_role (chart, role, number)
SELECT n.chart, n.role, n.number FROM (SELECT 'BASIC' AS chart, 'MARGIN_DEPOSITS' AS role, '1150' AS number) n
WHERE NOT EXISTS (SELECT 1 FROM account_role r WHERE r.chart = n.chart AND r.role = n.role);
