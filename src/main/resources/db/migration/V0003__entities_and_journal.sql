-- Who keeps books, and the books: balanced, append-only, without gaps.

CREATE SEQUENCE reporting_entity_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE reporting_entity (
  id                     BIGINT        NOT NULL PRIMARY KEY,
  code                   VARCHAR(32)   NOT NULL,
  name                   VARCHAR(200)  NOT NULL,
  entity_type            VARCHAR(16)   NOT NULL,
  cut_off_zone           VARCHAR(64)   NOT NULL,
  low_price_policy       VARCHAR(16)   NOT NULL,
  acquisition_day_policy VARCHAR(16)   NOT NULL,
  note                   VARCHAR(1000) NOT NULL,
  tax_rate               NUMERIC(18,10) NOT NULL,
  version                BIGINT        NOT NULL,
  CONSTRAINT reporting_entity_code_is_unique UNIQUE (code),
  CONSTRAINT reporting_entity_tax_rate_is_a_part CHECK (tax_rate >= 0 AND tax_rate < 1),
  CONSTRAINT reporting_entity_type_is_known CHECK (entity_type IN ('CORPORATE', 'BROKER_TRADER', 'BANK', 'EXCHANGE', 'CENTRAL_BANK')),
  CONSTRAINT reporting_entity_low_price_policy_is_known CHECK (low_price_policy IN ('INTRADAY_LOW', 'DAILY_CLOSE')),
  CONSTRAINT reporting_entity_acquisition_day_policy_is_known CHECK (acquisition_day_policy IN ('EXCLUDE_DAY', 'INCLUDE_DAY'))
);
COMMENT ON COLUMN reporting_entity.note IS 'Printed under the entity''s name, for example that the figures are an illustration';

-- Charts of accounts are data: each book is kept by one, and features post to the roles of its accounts
CREATE TABLE chart (
  code VARCHAR(32)  NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL
);
INSERT INTO chart (code, name) VALUES ('BASIC', 'Basic chart of accounts');

CREATE TABLE account (
  chart        VARCHAR(32)  NOT NULL REFERENCES chart,
  number       VARCHAR(16)  NOT NULL,
  name         VARCHAR(100) NOT NULL,
  type         VARCHAR(16)  NOT NULL,
  normal_side  CHAR(1)      NOT NULL,
  term         VARCHAR(16)  NOT NULL,
  category     VARCHAR(16)  NOT NULL,
  kept_by      VARCHAR(16)  NOT NULL,
  valid_from   DATE         NOT NULL,
  valid_to     DATE, -- null while the account is in use
  PRIMARY KEY (chart, number),
  CONSTRAINT account_type_is_known CHECK (type IN ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE')),
  CONSTRAINT account_normal_side_is_known CHECK (normal_side IN ('D', 'C')),
  CONSTRAINT account_term_is_known CHECK (term IN ('CURRENT', 'NON_CURRENT', 'NONE')),
  CONSTRAINT account_category_is_known CHECK (category IN ('OPERATING', 'INVESTING', 'FINANCING', 'NONE')),
  CONSTRAINT account_kept_by_is_known CHECK (kept_by IN ('NONE', 'LOT')),
  CONSTRAINT account_ends_after_it_begins CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
COMMENT ON COLUMN account.number IS 'Its order in the chart';
COMMENT ON COLUMN account.category IS 'Of income and expense accounts, for the categories of IFRS 18';
COMMENT ON COLUMN account.kept_by IS 'Every line of this account names such a unit; NONE names none';
COMMENT ON COLUMN account.valid_from IS 'First posting day that the account takes';
COMMENT ON COLUMN account.valid_to IS 'Last posting day that it takes';
-- The minimum chart of accounting.md 5.1; 9000, customers' assets off the balance sheet, is no account of these types
INSERT INTO account (chart, number, name, type, normal_side, term, category, kept_by, valid_from) VALUES
  ('BASIC', '1000', 'Cash and cash equivalents',                         'ASSET',     'D', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '1010', 'Restricted and customer cash',                      'ASSET',     'D', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '1100', 'Receivables',                                       'ASSET',     'D', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '1150', 'Collateral and margin deposits',                    'ASSET',     'D', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '1190', 'Stablecoins',                                       'ASSET',     'D', 'CURRENT',     'NONE',      'LOT',  DATE '1900-01-01'),
  ('BASIC', '1195', 'Allowance – stablecoins',                           'ASSET',     'C', 'CURRENT',     'NONE',      'LOT',  DATE '1900-01-01'),
  ('BASIC', '1200', 'Derivative assets',                                 'ASSET',     'D', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '1500', 'Digital assets at cost',                            'ASSET',     'D', 'NON_CURRENT', 'NONE',      'LOT',  DATE '1900-01-01'),
  ('BASIC', '1510', 'Digital assets at fair value',                      'ASSET',     'D', 'NON_CURRENT', 'NONE',      'LOT',  DATE '1900-01-01'),
  ('BASIC', '1520', 'Digital assets, revaluation model',                 'ASSET',     'D', 'NON_CURRENT', 'NONE',      'LOT',  DATE '1900-01-01'),
  ('BASIC', '1530', 'Digital asset inventory',                           'ASSET',     'D', 'CURRENT',     'NONE',      'LOT',  DATE '1900-01-01'),
  ('BASIC', '1540', 'Digital assets lent',                               'ASSET',     'D', 'CURRENT',     'NONE',      'LOT',  DATE '1900-01-01'),
  ('BASIC', '1590', 'Accumulated impairment – digital assets',           'ASSET',     'C', 'NON_CURRENT', 'NONE',      'LOT',  DATE '1900-01-01'),
  ('BASIC', '1595', 'Allowance to net realizable value – inventory',     'ASSET',     'C', 'CURRENT',     'NONE',      'LOT',  DATE '1900-01-01'),
  ('BASIC', '1700', 'Deferred tax asset',                                'ASSET',     'D', 'NON_CURRENT', 'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '2000', 'Accounts payable',                                  'LIABILITY', 'C', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '2100', 'Customer withdrawals payable',                      'LIABILITY', 'C', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '2150', 'Margin loans',                                      'LIABILITY', 'C', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '2200', 'Derivative liabilities',                            'LIABILITY', 'C', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '2300', 'Income tax payable',                                'LIABILITY', 'C', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '2500', 'Long-term debt',                                    'LIABILITY', 'C', 'NON_CURRENT', 'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '2600', 'Deferred tax liability',                            'LIABILITY', 'C', 'NON_CURRENT', 'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '3000', 'Share capital',                                     'EQUITY',    'C', 'NONE',        'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '3100', 'Additional paid-in capital',                        'EQUITY',    'C', 'NONE',        'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '3200', 'Retained earnings',                                 'EQUITY',    'C', 'NONE',        'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '3300', 'Revaluation surplus',                               'EQUITY',    'C', 'NONE',        'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '3400', 'Cumulative translation adjustment',                 'EQUITY',    'C', 'NONE',        'NONE',      'NONE', DATE '1900-01-01'),
  ('BASIC', '4000', 'Service and staking revenue',                       'INCOME',    'C', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '4100', 'Gain on disposal of digital assets',                'INCOME',    'C', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '4110', 'Remeasurement gain on digital assets',              'INCOME',    'C', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '4120', 'Reversal of impairment of digital assets',          'INCOME',    'C', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '4130', 'Revaluation gain on digital assets',                'INCOME',    'C', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '4140', 'Gain at fair value less costs to sell – inventory', 'INCOME',    'C', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '4300', 'Gain on derivatives',                               'INCOME',    'C', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '4900', 'Rounding differences',                              'INCOME',    'C', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '5000', 'Cost of digital asset inventory sold',              'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '6000', 'Operating expense',                                 'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '6010', 'Network fees',                                      'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '6100', 'Impairment loss on digital assets',                 'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '6110', 'Remeasurement loss on digital assets',              'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '6130', 'Revaluation loss on digital assets',                'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '6140', 'Loss at fair value less costs to sell – inventory', 'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '6150', 'Write-down of inventory to net realizable value',   'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '6160', 'Credit loss',                                       'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '6170', 'Loss at fair value through profit or loss',         'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '6200', 'Loss on disposal of digital assets',                'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '6210', 'Selling fees',                                      'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '6300', 'Loss on derivatives',                               'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '7000', 'Interest expense',                                  'EXPENSE',   'D', 'NONE',        'FINANCING', 'NONE', DATE '1900-01-01'),
  ('BASIC', '8000', 'Income tax expense',                                'EXPENSE',   'D', 'NONE',        'NONE',      'NONE', DATE '1900-01-01');

CREATE TABLE account_role (
  chart  VARCHAR(32) NOT NULL,
  role   VARCHAR(64) NOT NULL,
  number VARCHAR(16) NOT NULL,
  PRIMARY KEY (chart, role),
  FOREIGN KEY (chart, number) REFERENCES account
);
COMMENT ON TABLE account_role IS 'Which account of a chart plays a role: features know roles, never numbers';
INSERT INTO account_role (chart, role, number) VALUES
  ('BASIC', 'CASH',                         '1000'),
  ('BASIC', 'DIGITAL_ASSETS_AT_COST',       '1500'),
  ('BASIC', 'ACCUMULATED_IMPAIRMENT',       '1590'),
  ('BASIC', 'SHARE_CAPITAL',                '3000'),
  ('BASIC', 'ADDITIONAL_PAID_IN_CAPITAL',   '3100'),
  ('BASIC', 'RETAINED_EARNINGS',            '3200'),
  ('BASIC', 'GAIN_ON_DISPOSAL',             '4100'),
  ('BASIC', 'IMPAIRMENT_LOSS',              '6100'),
  ('BASIC', 'LOSS_ON_DISPOSAL',             '6200'),
  ('BASIC', 'DIGITAL_ASSETS_AT_FAIR_VALUE', '1510'),
  ('BASIC', 'REMEASUREMENT_GAIN',           '4110'),
  ('BASIC', 'REMEASUREMENT_LOSS',           '6110'),
  ('BASIC', 'REVERSAL_OF_IMPAIRMENT',       '4120'),
  ('BASIC', 'PURCHASE_FEES',                '6000'),
  ('BASIC', 'SELLING_FEES',                 '6210'),
  ('BASIC', 'DEFERRED_TAX_ASSET',           '1700'),
  ('BASIC', 'DEFERRED_TAX_LIABILITY',       '2600');

-- An entity keeps one book or several over the same holdings; each has its framework, currency, year and chart
CREATE SEQUENCE book_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE book (
  id                    BIGINT      NOT NULL PRIMARY KEY,
  entity_id             BIGINT      NOT NULL REFERENCES reporting_entity,
  code                  VARCHAR(32) NOT NULL,
  framework             VARCHAR(8)  NOT NULL,
  currency              CHAR(3)     NOT NULL,
  fiscal_year_starts_in INTEGER     NOT NULL,
  chart                 VARCHAR(32) NOT NULL REFERENCES chart,
  primary_of            BIGINT, -- the entity, of its primary book; null of any other
  opened_on             DATE        NOT NULL,
  closed_on             DATE, -- null while the book takes postings
  opening_from          BIGINT, -- the book whose positions it began with; null if it began with nothing
  CONSTRAINT book_code_is_unique UNIQUE (entity_id, code),
  CONSTRAINT book_primary_of_its_entity CHECK (primary_of = entity_id),
  CONSTRAINT book_is_primary_once UNIQUE (primary_of),
  CONSTRAINT book_of_an_entity_in_a_currency UNIQUE (id, entity_id, currency),
  CONSTRAINT book_opens_from_its_like FOREIGN KEY (opening_from, entity_id, currency) REFERENCES book (id, entity_id, currency),
  CONSTRAINT book_opens_from_another CHECK (opening_from IS NULL OR (opening_from <> id AND primary_of IS NULL)),
  CONSTRAINT book_closes_after_it_opens CHECK (closed_on >= opened_on),
  CONSTRAINT book_framework_is_known CHECK (framework IN ('US_GAAP', 'IFRS', 'HGB')),
  CONSTRAINT book_fiscal_year_starts_in_a_month CHECK (fiscal_year_starts_in BETWEEN 1 AND 12)
);
COMMENT ON COLUMN book.currency IS 'Of every amount in it; of the primary book the functional currency of the entity';
COMMENT ON COLUMN book.opened_on IS 'First posting day that it takes, which a trigger checks; 1900-01-01 of a primary book';
COMMENT ON COLUMN book.closed_on IS 'Last posting day that it takes, which a trigger checks';
COMMENT ON COLUMN book.fiscal_year_starts_in IS 'Month 1 to 12; a fiscal year is called by the calendar year in which it ends';

CREATE SEQUENCE accounting_period_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE accounting_period (
  id        BIGINT      NOT NULL PRIMARY KEY,
  book_id   BIGINT      NOT NULL REFERENCES book,
  starts_on DATE        NOT NULL,
  state     VARCHAR(16) NOT NULL,
  version   BIGINT      NOT NULL,
  CONSTRAINT accounting_period_is_unique UNIQUE (book_id, starts_on),
  CONSTRAINT accounting_period_state_is_known CHECK (state IN ('OPEN', 'SOFT_LOCKED', 'HARD_LOCKED'))
);
COMMENT ON COLUMN accounting_period.starts_on IS 'First day of the calendar month that the period covers';

-- one row a book and fiscal year: the last sequence given out; locked by each posting
CREATE TABLE ledger_year (
  book_id     BIGINT  NOT NULL REFERENCES book,
  fiscal_year INTEGER NOT NULL,
  last_seq    BIGINT  NOT NULL,
  PRIMARY KEY (book_id, fiscal_year)
);

CREATE SEQUENCE journal_entry_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE journal_entry (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  book_id     BIGINT                      NOT NULL REFERENCES book,
  fiscal_year INTEGER                     NOT NULL,
  seq         BIGINT                      NOT NULL,
  posted_on   DATE                        NOT NULL,
  kind        VARCHAR(32)                 NOT NULL,
  description VARCHAR(500)                NOT NULL,
  currency    CHAR(3)                     NOT NULL,
  total       NUMERIC(19,2)               NOT NULL,
  line_count  INTEGER                     NOT NULL,
  source_type VARCHAR(32)                 NOT NULL,
  source_id   VARCHAR(64)                 NOT NULL,
  posting_key CHAR(64)                    NOT NULL,
  recorded_by VARCHAR(64)                 NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT journal_entry_sequence_is_unique UNIQUE (book_id, fiscal_year, seq),
  CONSTRAINT journal_entry_posts_once UNIQUE (posting_key),
  CONSTRAINT journal_entry_has_two_lines CHECK (line_count >= 2),
  CONSTRAINT journal_entry_sequence_is_positive CHECK (seq > 0),
  CONSTRAINT journal_entry_total_is_positive CHECK (total > 0),
  CONSTRAINT journal_entry_kind_is_known CHECK (kind IN ('ACQUISITION', 'IMPAIRMENT', 'DISPOSAL', 'CAPITAL', 'OPENING', 'CORRECTION', 'REVERSAL', 'REMEASUREMENT', 'ADOPTION'))
);
COMMENT ON TABLE journal_entry IS 'Written after its lines, in the same transaction; a trigger then checks that they balance and that seq follows its predecessor';
COMMENT ON COLUMN journal_entry.fiscal_year IS 'Of posted_on in its book, which a trigger checks';
COMMENT ON COLUMN journal_entry.total IS 'Sum of the debits, equal to the sum of the credits, in currency';
COMMENT ON COLUMN journal_entry.posting_key IS 'SHA-256 of what is posted, hex: the same thing is never posted twice';
CREATE INDEX journal_entry_by_date ON journal_entry (book_id, posted_on, id);
CREATE INDEX journal_entry_by_source ON journal_entry (source_type, source_id);

CREATE TABLE journal_line (
  entry_id  BIGINT        NOT NULL,
  line_no   INTEGER       NOT NULL,
  book_id   BIGINT        NOT NULL, -- that of its entry, which a trigger checks
  posted_on DATE          NOT NULL,
  account   VARCHAR(16)   NOT NULL, -- of the chart of its book, which a trigger checks
  unit_kind VARCHAR(16), -- null on accounts that are kept by no unit
  unit_id   BIGINT, -- as unit_kind
  unit_code VARCHAR(64), -- as unit_kind: the unit as people know it
  currency  CHAR(3)       NOT NULL,
  debit     NUMERIC(19,2) NOT NULL,
  credit    NUMERIC(19,2) NOT NULL,
  PRIMARY KEY (entry_id, line_no),
  CONSTRAINT journal_line_has_one_side CHECK ((debit > 0 AND credit = 0) OR (debit = 0 AND credit > 0)),
  CONSTRAINT journal_line_unit_is_whole CHECK ((unit_kind IS NULL) = (unit_id IS NULL) AND (unit_kind IS NULL) = (unit_code IS NULL))
);
CREATE INDEX journal_line_by_account ON journal_line (book_id, account, posted_on);
CREATE INDEX journal_line_by_unit ON journal_line (unit_id);

-- movements per account and day, kept by the posting transaction: a statement costs accounts and days, not postings
CREATE TABLE account_day (
  book_id       BIGINT        NOT NULL REFERENCES book,
  account       VARCHAR(16)   NOT NULL,
  currency      CHAR(3)       NOT NULL,
  posted_on     DATE          NOT NULL,
  debit         NUMERIC(19,2) NOT NULL,
  credit        NUMERIC(19,2) NOT NULL,
  last_entry_id BIGINT        NOT NULL,
  PRIMARY KEY (book_id, account, currency, posted_on),
  CONSTRAINT account_day_is_not_negative CHECK (debit >= 0 AND credit >= 0)
);
COMMENT ON COLUMN account_day.last_entry_id IS 'The newest entry in the sums: the journal position that a statement was made from';
