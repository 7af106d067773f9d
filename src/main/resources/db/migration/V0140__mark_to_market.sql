-- Mark-to-market: what positions of trading accounts are worth at the end of a period, what that changes, and what is proposed.

-- Derivatives by maturity (accounting.md 5.1), what they earn, and the money at venues
INSERT INTO account (chart, number, name, type, normal_side, term, category, kept_by, valid_from)
SELECT n.chart, n.number, n.name, n.type, n.normal_side, 'NON_CURRENT', 'NONE', 'NONE', DATE '1900-01-01'
  FROM (SELECT 'BASIC' AS chart, '1210' AS number, 'Derivative assets, due after a year' AS name, 'ASSET' AS type, 'D' AS normal_side
    UNION ALL SELECT 'BASIC', '2210', 'Derivative liabilities, due after a year', 'LIABILITY', 'C') n
 WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.chart = n.chart AND a.number = n.number);
INSERT INTO account_role (chart, role, number)
SELECT n.chart, n.role, n.number FROM (SELECT 'BASIC' AS chart, 'DERIVATIVE_ASSETS' AS role, '1200' AS number
  UNION ALL SELECT 'BASIC', 'DERIVATIVE_ASSETS_NON_CURRENT',      '1210'
  UNION ALL SELECT 'BASIC', 'DERIVATIVE_LIABILITIES',             '2200'
  UNION ALL SELECT 'BASIC', 'DERIVATIVE_LIABILITIES_NON_CURRENT', '2210'
  UNION ALL SELECT 'BASIC', 'DERIVATIVE_GAIN',                    '4300'
  UNION ALL SELECT 'BASIC', 'DERIVATIVE_LOSS',                    '6300'
  UNION ALL SELECT 'BASIC', 'MARGIN_DEPOSITS',                    '1150') n
WHERE NOT EXISTS (SELECT 1 FROM account_role r WHERE r.chart = n.chart AND r.role = n.role);

CREATE SEQUENCE mark_run_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE mark_run (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  book_id      BIGINT                      NOT NULL REFERENCES book,
  period_start DATE                        NOT NULL,
  period_end   DATE                        NOT NULL,
  positions    INTEGER                     NOT NULL,
  total_loss   NUMERIC(21,4)               NOT NULL,
  in_income    NUMERIC(21,4)               NOT NULL,
  currency     CHAR(3)                     NOT NULL,
  input_hash   CHAR(64)                    NOT NULL,
  run_by       VARCHAR(64)                 NOT NULL,
  run_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT mark_run_period_is_not_empty CHECK (period_start < period_end),
  CONSTRAINT mark_run_loss_has_no_sign CHECK (total_loss >= 0 AND positions >= 0),
  CONSTRAINT mark_run_is_repeatable UNIQUE (book_id, period_start, period_end, input_hash)
);
COMMENT ON TABLE mark_run IS 'Append-only. Measurements of all positions of an entity in a book';
COMMENT ON COLUMN mark_run.period_end IS 'Exclusive, in the entity''s cut-off zone';
COMMENT ON COLUMN mark_run.input_hash IS 'SHA-256 over the evidence of every account: the same inputs are one run';

CREATE SEQUENCE mark_proposal_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE mark_proposal (
  id             BIGINT                      NOT NULL PRIMARY KEY,
  case_id        BIGINT                      NOT NULL REFERENCES approval_case,
  run_id         BIGINT                      NOT NULL REFERENCES mark_run,
  book_id        BIGINT                      NOT NULL REFERENCES book,
  account_id     BIGINT                      NOT NULL REFERENCES trading_account,
  kind           VARCHAR(16)                 NOT NULL,
  period_start   DATE                        NOT NULL,
  period_end     DATE                        NOT NULL,
  amount         NUMERIC(21,4)               NOT NULL,
  in_income      NUMERIC(21,4)               NOT NULL,
  currency       CHAR(3)                     NOT NULL,
  positions      INTEGER                     NOT NULL,
  on_hold        INTEGER                     NOT NULL,
  fair_level     INTEGER                     NOT NULL,
  evidence_hash  CHAR(64)                    NOT NULL,
  narrative      VARCHAR(4000)               NOT NULL,
  created_by     VARCHAR(64)                 NOT NULL,
  created_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  superseded_by  BIGINT REFERENCES mark_proposal, -- null unless superseded
  CONSTRAINT mark_proposal_has_its_case UNIQUE (case_id),
  CONSTRAINT mark_proposal_kind_is_known CHECK (kind IN ('LOSS', 'GAIN', 'SETTLEMENT')),
  CONSTRAINT mark_proposal_amount_is_of_its_kind CHECK (amount > 0 AND in_income = CASE kind WHEN 'LOSS' THEN -amount WHEN 'GAIN' THEN amount ELSE 0 END),
  CONSTRAINT mark_proposal_is_of_positions CHECK (positions > 0 AND on_hold BETWEEN 0 AND positions AND fair_level BETWEEN 1 AND 3)
);
COMMENT ON TABLE mark_proposal IS 'What a run found for an account and kind; its status, approvals and entry are those of its case';
COMMENT ON COLUMN mark_proposal.amount IS 'What the carrying amounts move by, without a sign';
COMMENT ON COLUMN mark_proposal.in_income IS 'What of it is income of the period, below zero an expense';
COMMENT ON COLUMN mark_proposal.on_hold IS 'Positions whose mark lies further from the model than is tolerated';
COMMENT ON COLUMN mark_proposal.fair_level IS 'The highest level of the fair value hierarchy among its positions';
COMMENT ON COLUMN mark_proposal.evidence_hash IS 'SHA-256 of the canonical JSON of the measurement of its account';
CREATE INDEX mark_proposal_by_book ON mark_proposal (book_id, account_id, period_end);
CREATE INDEX mark_proposal_of_run ON mark_proposal (run_id);

CREATE SEQUENCE mark_line_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE mark_line (
  id              BIGINT                      NOT NULL PRIMARY KEY,
  run_id          BIGINT                      NOT NULL,
  account_id      BIGINT                      NOT NULL,
  position_id     BIGINT                      NOT NULL,
  instrument_id   BIGINT                      NOT NULL,
  open_quantity   NUMERIC(38,18)              NOT NULL,
  basis           VARCHAR(24), -- null where nothing is open
  fair_level      INTEGER, -- as basis
  price           NUMERIC(38,18), -- as basis
  index_price     NUMERIC(38,18), -- as basis
  seen_at         TIMESTAMP(6) WITH TIME ZONE, -- as basis
  mark_price      NUMERIC(38,18), -- null where the venue gave none
  model_price     NUMERIC(38,18), -- null where the model had no volatility, or gave the price itself
  tolerated       NUMERIC(38,18), -- as model_price
  on_hold         BOOLEAN                     NOT NULL,
  delta           NUMERIC(38,12), -- null where nothing gives a volatility
  gamma           NUMERIC(38,12), -- as delta
  vega            NUMERIC(38,12), -- as delta
  theta           NUMERIC(38,12), -- as delta
  fair_value      NUMERIC(21,4)               NOT NULL,
  carrying_before NUMERIC(21,4)               NOT NULL,
  premium         NUMERIC(21,4)               NOT NULL,
  result          NUMERIC(21,4)               NOT NULL,
  settled         NUMERIC(21,4)               NOT NULL,
  currency        CHAR(3)                     NOT NULL,
  CONSTRAINT mark_line_comes_once UNIQUE (run_id, position_id),
  CONSTRAINT mark_line_basis_is_known CHECK (basis IN ('VENUE_MARK', 'STALE_MARK', 'EXPIRED_UNSETTLED')),
  CONSTRAINT mark_line_open_has_price CHECK ((open_quantity = 0) = (basis IS NULL) AND (basis IS NULL) = (price IS NULL) AND (basis IS NULL) = (fair_level IS NULL)),
  CONSTRAINT mark_line_estimate_is_of_level_3 CHECK (fair_level BETWEEN 1 AND 3 AND (basis = 'VENUE_MARK') = (fair_level < 3)),
  CONSTRAINT mark_line_is_carried_at_fair_value CHECK (premium + result - settled = fair_value)
);
COMMENT ON TABLE mark_line IS 'Append-only. Each position that a run measured, also where nothing changed: the evidence that it was looked at';
COMMENT ON COLUMN mark_line.instrument_id IS 'As the position was said to be in as it was measured';
COMMENT ON COLUMN mark_line.premium IS 'Paid from the first day on, below zero received';
COMMENT ON COLUMN mark_line.result IS 'Gains less losses from the first day on';
COMMENT ON COLUMN mark_line.settled IS 'What closed contracts were worth as they were closed, from the first day on';
COMMENT ON COLUMN mark_line.carrying_before IS 'What the books said before the run';
COMMENT ON COLUMN mark_line.delta IS 'Of what is open, with sign and size';

CREATE SEQUENCE mark_movement_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE mark_movement (
  id                BIGINT        NOT NULL PRIMARY KEY,
  proposal_id       BIGINT        NOT NULL,
  position_id       BIGINT        NOT NULL,
  kind              VARCHAR(16)   NOT NULL,
  amount            NUMERIC(21,4) NOT NULL,
  current_asset     NUMERIC(21,4) NOT NULL,
  later_asset       NUMERIC(21,4) NOT NULL,
  current_liability NUMERIC(21,4) NOT NULL,
  later_liability   NUMERIC(21,4) NOT NULL,
  currency          CHAR(3)       NOT NULL,
  CONSTRAINT mark_movement_comes_once UNIQUE (proposal_id, position_id, kind),
  CONSTRAINT mark_movement_kind_is_known CHECK (kind IN ('PREMIUM', 'LOSS', 'GAIN', 'SETTLED', 'RECLASSIFIED')),
  CONSTRAINT mark_movement_is_whole CHECK (amount = current_asset + later_asset + current_liability + later_liability),
  CONSTRAINT mark_movement_amount_is_of_its_kind CHECK (CASE kind WHEN 'LOSS' THEN amount < 0 WHEN 'GAIN' THEN amount > 0 WHEN 'RECLASSIFIED' THEN amount = 0 ELSE amount <> 0 END)
);
COMMENT ON TABLE mark_movement IS 'Append-only. How a proposal moves the carrying amount of a position; posted with its case';
COMMENT ON COLUMN mark_movement.amount IS 'A debit is above zero';
CREATE INDEX mark_movement_of_position ON mark_movement (position_id);
