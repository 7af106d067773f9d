-- How the statement of changes in equity is laid out: its columns are parts of equity, its rows what happened to them.

CREATE TABLE equity_column (
  name         VARCHAR(32) NOT NULL PRIMARY KEY,
  column_no    INTEGER     NOT NULL,
  role         VARCHAR(64), -- null on the one column of all other accounts of equity
  takes_income BOOLEAN     NOT NULL,
  is_optional  BOOLEAN     NOT NULL,
  CONSTRAINT equity_column_has_its_place UNIQUE (column_no)
);
COMMENT ON COLUMN equity_column.name IS 'What its caption is found by';
COMMENT ON COLUMN equity_column.role IS 'The account that plays it in the chart of the book stands in the column; in a chart without the role it stands in the column without one';
COMMENT ON COLUMN equity_column.takes_income IS 'Income and expense count here, until an entry closes the year and after it';
COMMENT ON COLUMN equity_column.is_optional IS 'Left out where nothing stands in it';

CREATE TABLE equity_row (
  name        VARCHAR(32) NOT NULL PRIMARY KEY,
  row_no      INTEGER     NOT NULL,
  is_optional BOOLEAN     NOT NULL,
  CONSTRAINT equity_row_has_its_place UNIQUE (row_no)
);
COMMENT ON COLUMN equity_row.name IS 'What its caption is found by';
COMMENT ON COLUMN equity_row.is_optional IS 'Left out where nothing stands on it';

CREATE TABLE equity_rule (
  rule_no     INTEGER     NOT NULL PRIMARY KEY,
  row_name    VARCHAR(32) NOT NULL REFERENCES equity_row,
  is_income   BOOLEAN     NOT NULL,
  entry_kind  VARCHAR(32), -- null: entries of any kind
  column_name VARCHAR(32) REFERENCES equity_column, -- null: in any column
  side        CHAR(1), -- null: debits and credits
  CONSTRAINT equity_rule_side_is_known CHECK (side IN ('D', 'C'))
);
COMMENT ON TABLE equity_rule IS 'A movement counts on the row of the first rule that fits it';
COMMENT ON COLUMN equity_rule.is_income IS 'Of accounts of income and expense, or of accounts of equity';

INSERT INTO equity_column (name, column_no, role, takes_income, is_optional) VALUES
  ('shareCapital',            1, 'SHARE_CAPITAL',              FALSE, FALSE),
  ('additionalPaidInCapital', 2, 'ADDITIONAL_PAID_IN_CAPITAL', FALSE, FALSE),
  ('retainedEarnings',        3, 'RETAINED_EARNINGS',          TRUE,  FALSE),
  ('revaluationSurplus',      4, 'REVALUATION_SURPLUS',        FALSE, FALSE),
  ('translationAdjustment',   5, 'TRANSLATION_ADJUSTMENT',     FALSE, FALSE),
  ('otherEquity',             6, NULL,                         FALSE, TRUE);
INSERT INTO equity_row (name, row_no, is_optional) VALUES
  ('takenOver',      10, TRUE),
  ('adoption',       20, TRUE),
  ('netIncome',      30, FALSE),
  ('oci',            40, TRUE),
  ('transfer',       50, TRUE),
  ('issues',         60, TRUE),
  ('dividends',      70, TRUE),
  ('otherChanges',   80, TRUE);
-- A surplus goes to retained earnings by the entry of the disposal (IAS 38.87); what else leaves retained earnings is a dividend
INSERT INTO equity_rule (rule_no, row_name, is_income, entry_kind, column_name, side) VALUES
  (10, 'netIncome',    TRUE,  NULL,       NULL,                      NULL),
  (20, 'takenOver',    FALSE, 'OPENING',  NULL,                      NULL),
  (30, 'adoption',     FALSE, 'ADOPTION', NULL,                      NULL),
  (40, 'transfer',     FALSE, 'DISPOSAL', NULL,                      NULL),
  (50, 'issues',       FALSE, NULL,       'shareCapital',            NULL),
  (51, 'issues',       FALSE, NULL,       'additionalPaidInCapital', NULL),
  (60, 'oci',          FALSE, NULL,       'revaluationSurplus',      NULL),
  (61, 'oci',          FALSE, NULL,       'translationAdjustment',   NULL),
  (70, 'dividends',    FALSE, NULL,       'retainedEarnings',        'D'),
  (80, 'otherChanges', FALSE, NULL,       NULL,                      NULL);

INSERT INTO account_role (chart, role, number)
SELECT n.chart, n.role, n.number FROM (SELECT 'BASIC' AS chart, 'REVALUATION_SURPLUS' AS role, '3300' AS number
  UNION ALL SELECT 'BASIC', 'TRANSLATION_ADJUSTMENT', '3400') n
WHERE NOT EXISTS (SELECT 1 FROM account_role r WHERE r.chart = n.chart AND r.role = n.role);
