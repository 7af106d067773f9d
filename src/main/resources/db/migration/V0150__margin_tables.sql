-- What venues ask for as margin, by the day from which it holds. What is said again otherwise is the next revision of that day.

CREATE SEQUENCE margin_table_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE margin_table (
  id               BIGINT                      NOT NULL PRIMARY KEY,
  venue            VARCHAR(32)                 NOT NULL,
  valid_from       DATE                        NOT NULL,
  revision         INTEGER                     NOT NULL,
  warning_from     NUMERIC(11,10)              NOT NULL,
  call_from        NUMERIC(11,10)              NOT NULL,
  liquidation_rule VARCHAR(32)                 NOT NULL,
  closing_fee      NUMERIC(11,10)              NOT NULL,
  hours_to_meet    INTEGER                     NOT NULL,
  source           VARCHAR(400)                NOT NULL,
  reason           VARCHAR(2000)               NOT NULL,
  entered_by       VARCHAR(64)                 NOT NULL,
  entered_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT margin_table_comes_once UNIQUE (venue, valid_from, revision),
  CONSTRAINT margin_table_thresholds_rise CHECK (warning_from > 0 AND call_from >= warning_from AND call_from <= 1),
  CONSTRAINT margin_table_rule_is_known CHECK (liquidation_rule IN ('ISOLATED_FLAT_RATE', 'ISOLATED_BRACKETS', 'ISOLATED_BRACKETS_AND_FEE')),
  CONSTRAINT margin_table_fee_goes_with_its_rule CHECK (closing_fee >= 0 AND closing_fee < 1 AND (liquidation_rule = 'ISOLATED_BRACKETS_AND_FEE') = (closing_fee > 0)),
  CONSTRAINT margin_table_leaves_some_hours CHECK (hours_to_meet BETWEEN 1 AND 720),
  CONSTRAINT margin_table_again_says_why CHECK (revision = 1 OR (revision > 1 AND CHAR_LENGTH(reason) > 0))
);
COMMENT ON TABLE margin_table IS 'Append-only. Parameters of margin of a venue, from a day on (00:00 UTC); of one day the highest revision counts';
COMMENT ON COLUMN margin_table.warning_from IS 'From this margin ratio on the status is WARNING';
COMMENT ON COLUMN margin_table.call_from IS 'From this margin ratio on the status is MARGIN_CALL';
COMMENT ON COLUMN margin_table.closing_fee IS 'Share of the notional that the liquidation price counts as the fee for closing';
COMMENT ON COLUMN margin_table.hours_to_meet IS 'How long a margin call may wait';

CREATE SEQUENCE margin_bracket_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE margin_bracket (
  id               BIGINT         NOT NULL PRIMARY KEY,
  table_id         BIGINT         NOT NULL REFERENCES margin_table,
  underlying       VARCHAR(16)    NOT NULL,
  style            VARCHAR(16)    NOT NULL,
  step_no          INTEGER        NOT NULL,
  floor_notional   NUMERIC(38,18) NOT NULL,
  initial_rate     NUMERIC(11,10) NOT NULL,
  maintenance_rate NUMERIC(11,10) NOT NULL,
  deduction        NUMERIC(38,18) NOT NULL,
  below_no         INTEGER, -- null of the first step
  below_floor      NUMERIC(38,18), -- null of the first step
  below_rate       NUMERIC(11,10), -- null of the first step
  below_deduction  NUMERIC(38,18), -- null of the first step
  CONSTRAINT margin_bracket_comes_once UNIQUE (table_id, underlying, style, step_no),
  CONSTRAINT margin_bracket_can_be_followed UNIQUE (table_id, underlying, style, step_no, floor_notional, maintenance_rate, deduction),
  CONSTRAINT margin_bracket_follows_the_one_below FOREIGN KEY (table_id, underlying, style, below_no, below_floor, below_rate, below_deduction)
    REFERENCES margin_bracket (table_id, underlying, style, step_no, floor_notional, maintenance_rate, deduction),
  CONSTRAINT margin_bracket_style_is_known CHECK (style IN ('LINEAR', 'INVERSE')),
  CONSTRAINT margin_bracket_rates_are_in_bounds CHECK (maintenance_rate >= 0 AND maintenance_rate < 1 AND initial_rate >= maintenance_rate AND initial_rate <= 1),
  CONSTRAINT margin_bracket_rises_without_a_jump CHECK (
    (step_no = 1 AND below_no IS NULL AND below_floor IS NULL AND below_rate IS NULL AND below_deduction IS NULL AND floor_notional = 0 AND deduction = 0)
    OR (step_no > 1 AND below_no IS NOT NULL AND below_floor IS NOT NULL AND below_rate IS NOT NULL AND below_deduction IS NOT NULL
      AND below_no = step_no - 1 AND floor_notional > below_floor AND maintenance_rate > below_rate
      AND deduction = below_deduction + floor_notional * (maintenance_rate - below_rate)))
);
COMMENT ON TABLE margin_bracket IS 'Append-only. Steps of the margin of futures and perpetuals: maintenance is notional × rate − deduction, continuous at each floor';
COMMENT ON COLUMN margin_bracket.underlying IS 'Symbol of the asset that the contracts follow; * of any that has no steps of its own';
COMMENT ON COLUMN margin_bracket.floor_notional IS 'In what the contracts are settled in';
COMMENT ON COLUMN margin_bracket.below_no IS 'This step and the columns that begin with below_ repeat the one below, so that the database sees that nothing jumps';

CREATE SEQUENCE short_option_margin_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE short_option_margin (
  id                BIGINT         NOT NULL PRIMARY KEY,
  table_id          BIGINT         NOT NULL REFERENCES margin_table,
  underlying        VARCHAR(16)    NOT NULL,
  style             VARCHAR(16)    NOT NULL,
  share             NUMERIC(11,10) NOT NULL,
  least_share       NUMERIC(11,10) NOT NULL,
  maintenance_share NUMERIC(11,10) NOT NULL,
  CONSTRAINT short_option_margin_comes_once UNIQUE (table_id, underlying, style),
  CONSTRAINT short_option_margin_style_is_known CHECK (style IN ('LINEAR', 'INVERSE')),
  CONSTRAINT short_option_margin_is_in_bounds CHECK (least_share >= 0 AND least_share <= share AND share <= 1 AND maintenance_share BETWEEN 0 AND 1)
);
COMMENT ON TABLE short_option_margin IS 'Append-only. What is asked for a sold option, as shares of the underlying beside its mark';
