-- Who keeps books, and the books: balanced, append-only, without gaps.

CREATE SEQUENCE reporting_entity_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE reporting_entity (
  id                     BIGINT        NOT NULL PRIMARY KEY,
  code                   VARCHAR(32)   NOT NULL,
  name                   VARCHAR(200)  NOT NULL,
  framework              VARCHAR(8)    NOT NULL,
  functional_currency    CHAR(3)       NOT NULL,
  entity_type            VARCHAR(16)   NOT NULL,
  cut_off_zone           VARCHAR(64)   NOT NULL,
  low_price_policy       VARCHAR(16)   NOT NULL,
  acquisition_day_policy VARCHAR(16)   NOT NULL,
  note                   VARCHAR(1000) NOT NULL,
  version                BIGINT        NOT NULL,
  CONSTRAINT reporting_entity_code_is_unique UNIQUE (code),
  CONSTRAINT reporting_entity_framework_is_known CHECK (framework IN ('US_GAAP', 'IFRS', 'HGB')),
  CONSTRAINT reporting_entity_type_is_known CHECK (entity_type IN ('CORPORATE', 'BROKER_TRADER', 'BANK', 'EXCHANGE', 'CENTRAL_BANK')),
  CONSTRAINT reporting_entity_low_price_policy_is_known CHECK (low_price_policy IN ('INTRADAY_LOW', 'DAILY_CLOSE')),
  CONSTRAINT reporting_entity_acquisition_day_policy_is_known CHECK (acquisition_day_policy IN ('EXCLUDE_DAY', 'INCLUDE_DAY'))
);
COMMENT ON COLUMN reporting_entity.note IS 'Printed under the entity''s name, for example that the figures are an illustration';

CREATE TABLE account (
  number       CHAR(4)      NOT NULL PRIMARY KEY,
  name         VARCHAR(100) NOT NULL,
  type         VARCHAR(16)  NOT NULL,
  normal_side  CHAR(1)      NOT NULL,
  term         VARCHAR(16)  NOT NULL,
  category     VARCHAR(16)  NOT NULL,
  needs_lot    BOOLEAN      NOT NULL,
  CONSTRAINT account_type_is_known CHECK (type IN ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE')),
  CONSTRAINT account_normal_side_is_known CHECK (normal_side IN ('D', 'C')),
  CONSTRAINT account_term_is_known CHECK (term IN ('CURRENT', 'NON_CURRENT', 'NONE')),
  CONSTRAINT account_category_is_known CHECK (category IN ('OPERATING', 'INVESTING', 'FINANCING', 'NONE'))
);
COMMENT ON COLUMN account.category IS 'Of income and expense accounts, for the categories of IFRS 18';
COMMENT ON COLUMN account.needs_lot IS 'Every line of this account names a lot';
INSERT INTO account (number, name, type, normal_side, term, category, needs_lot) VALUES
  ('1000', 'Cash and cash equivalents',               'ASSET',     'D', 'CURRENT',     'NONE',      FALSE),
  ('1500', 'Digital assets at cost',                  'ASSET',     'D', 'NON_CURRENT', 'NONE',      TRUE),
  ('1590', 'Accumulated impairment – digital assets', 'ASSET',     'C', 'NON_CURRENT', 'NONE',      TRUE),
  ('2000', 'Accounts payable',                        'LIABILITY', 'C', 'CURRENT',     'NONE',      FALSE),
  ('2300', 'Income tax payable',                      'LIABILITY', 'C', 'CURRENT',     'NONE',      FALSE),
  ('2500', 'Long-term debt',                          'LIABILITY', 'C', 'NON_CURRENT', 'NONE',      FALSE),
  ('3000', 'Share capital',                           'EQUITY',    'C', 'NONE',        'NONE',      FALSE),
  ('3100', 'Additional paid-in capital',              'EQUITY',    'C', 'NONE',        'NONE',      FALSE),
  ('3200', 'Retained earnings',                       'EQUITY',    'C', 'NONE',        'NONE',      FALSE),
  ('4000', 'Service and staking revenue',             'INCOME',    'C', 'NONE',        'OPERATING', FALSE),
  ('4100', 'Gain on disposal of digital assets',      'INCOME',    'C', 'NONE',        'OPERATING', FALSE),
  ('6000', 'Operating expense',                       'EXPENSE',   'D', 'NONE',        'OPERATING', FALSE),
  ('6100', 'Impairment loss on digital assets',       'EXPENSE',   'D', 'NONE',        'OPERATING', FALSE),
  ('6200', 'Loss on disposal of digital assets',      'EXPENSE',   'D', 'NONE',        'OPERATING', FALSE),
  ('7000', 'Interest expense',                        'EXPENSE',   'D', 'NONE',        'FINANCING', FALSE),
  ('8000', 'Income tax expense',                      'EXPENSE',   'D', 'NONE',        'NONE',      FALSE);

CREATE SEQUENCE accounting_period_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE accounting_period (
  id        BIGINT      NOT NULL PRIMARY KEY,
  entity_id BIGINT      NOT NULL REFERENCES reporting_entity,
  starts_on DATE        NOT NULL,
  state     VARCHAR(16) NOT NULL,
  version   BIGINT      NOT NULL,
  CONSTRAINT accounting_period_is_unique UNIQUE (entity_id, starts_on),
  CONSTRAINT accounting_period_state_is_known CHECK (state IN ('OPEN', 'SOFT_LOCKED', 'HARD_LOCKED'))
);
COMMENT ON COLUMN accounting_period.starts_on IS 'First day of the calendar month that the period covers';

-- one row an entity and fiscal year: the last sequence given out; locked by each posting
CREATE TABLE ledger_year (
  entity_id   BIGINT  NOT NULL REFERENCES reporting_entity,
  fiscal_year INTEGER NOT NULL,
  last_seq    BIGINT  NOT NULL,
  PRIMARY KEY (entity_id, fiscal_year)
);

CREATE SEQUENCE journal_entry_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE journal_entry (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  entity_id   BIGINT                      NOT NULL REFERENCES reporting_entity,
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
  CONSTRAINT journal_entry_sequence_is_unique UNIQUE (entity_id, fiscal_year, seq),
  CONSTRAINT journal_entry_posts_once UNIQUE (posting_key),
  CONSTRAINT journal_entry_has_two_lines CHECK (line_count >= 2),
  CONSTRAINT journal_entry_sequence_is_positive CHECK (seq > 0),
  CONSTRAINT journal_entry_total_is_positive CHECK (total > 0),
  CONSTRAINT journal_entry_year_is_of_the_date CHECK (fiscal_year = EXTRACT(YEAR FROM posted_on)),
  CONSTRAINT journal_entry_kind_is_known CHECK (kind IN ('ACQUISITION', 'IMPAIRMENT', 'DISPOSAL', 'CAPITAL', 'CORRECTION'))
);
COMMENT ON TABLE journal_entry IS 'Written after its lines, in the same transaction; a trigger then checks that they balance and that seq follows its predecessor';
COMMENT ON COLUMN journal_entry.total IS 'Sum of the debits, equal to the sum of the credits, in currency';
COMMENT ON COLUMN journal_entry.posting_key IS 'SHA-256 of what is posted, hex: the same thing is never posted twice';
CREATE INDEX journal_entry_by_date ON journal_entry (entity_id, posted_on, id);
CREATE INDEX journal_entry_by_source ON journal_entry (source_type, source_id);

CREATE TABLE journal_line (
  entry_id  BIGINT        NOT NULL,
  line_no   INTEGER       NOT NULL,
  entity_id BIGINT        NOT NULL, -- that of its entry, which a trigger checks
  posted_on DATE          NOT NULL,
  account   CHAR(4)       NOT NULL,
  lot_id    BIGINT, -- null on accounts that are not kept by lot
  currency  CHAR(3)       NOT NULL,
  debit     NUMERIC(19,2) NOT NULL,
  credit    NUMERIC(19,2) NOT NULL,
  PRIMARY KEY (entry_id, line_no),
  CONSTRAINT journal_line_has_one_side CHECK ((debit > 0 AND credit = 0) OR (debit = 0 AND credit > 0)),
  CONSTRAINT journal_line_of_digital_assets_names_its_lot CHECK (account NOT IN ('1500', '1590') OR lot_id IS NOT NULL)
);
CREATE INDEX journal_line_by_account ON journal_line (entity_id, account, posted_on);
CREATE INDEX journal_line_by_lot ON journal_line (lot_id);

-- movements per account and day, kept by the posting transaction: a statement costs accounts and days, not postings
CREATE TABLE account_day (
  entity_id     BIGINT        NOT NULL REFERENCES reporting_entity,
  account       CHAR(4)       NOT NULL REFERENCES account,
  currency      CHAR(3)       NOT NULL,
  posted_on     DATE          NOT NULL,
  debit         NUMERIC(19,2) NOT NULL,
  credit        NUMERIC(19,2) NOT NULL,
  last_entry_id BIGINT        NOT NULL,
  PRIMARY KEY (entity_id, account, currency, posted_on),
  CONSTRAINT account_day_is_not_negative CHECK (debit >= 0 AND credit >= 0)
);
COMMENT ON COLUMN account_day.last_entry_id IS 'The newest entry in the sums: the journal position that a statement was made from';
