-- How statements are laid out: their lines, and the accounts that make each line.

CREATE TABLE statement_line (
  statement VARCHAR(32) NOT NULL,
  name      VARCHAR(32) NOT NULL,
  line_no   INTEGER     NOT NULL,
  kind      VARCHAR(16) NOT NULL,
  parent    VARCHAR(32), -- null on what stands in no other line: sections and totals
  PRIMARY KEY (statement, name),
  CONSTRAINT statement_line_has_its_place UNIQUE (statement, line_no),
  CONSTRAINT statement_line_parent_is_of_the_statement FOREIGN KEY (statement, parent) REFERENCES statement_line,
  CONSTRAINT statement_line_statement_is_known CHECK (statement IN ('BALANCE_SHEET', 'INCOME_STATEMENT')),
  CONSTRAINT statement_line_kind_is_known CHECK (kind IN ('SECTION', 'ACCOUNTS', 'ITEM', 'PART', 'SUBTOTAL', 'TOTAL')),
  CONSTRAINT statement_line_stands_in_another CHECK ((parent IS NULL) = (kind IN ('SECTION', 'SUBTOTAL', 'TOTAL')))
);
COMMENT ON COLUMN statement_line.name IS 'What its caption is found by; single accounts have their own';
COMMENT ON COLUMN statement_line.line_no IS 'The order of the statement';
COMMENT ON COLUMN statement_line.kind IS 'SECTION: lines under a heading. ACCOUNTS: each account a line of its own, under its own name. ITEM: one line of all its accounts or of its parts. PART: a note under its item. TOTAL: all sections above it. SUBTOTAL: the same, left out where nothing stands between it and the total before';

CREATE TABLE statement_account (
  statement    VARCHAR(32) NOT NULL,
  line         VARCHAR(32) NOT NULL,
  rule_no      INTEGER     NOT NULL,
  type         VARCHAR(16) NOT NULL,
  term         VARCHAR(16), -- null: whatever its term
  category     VARCHAR(16), -- null: whatever its category
  first_number VARCHAR(16), -- null: whatever its number
  last_number  VARCHAR(16), -- null: whatever its number
  span         VARCHAR(16) NOT NULL,
  PRIMARY KEY (statement, line, rule_no),
  CONSTRAINT statement_account_is_on_a_line FOREIGN KEY (statement, line) REFERENCES statement_line,
  CONSTRAINT statement_account_type_is_known CHECK (type IN ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE')),
  CONSTRAINT statement_account_term_is_known CHECK (term IN ('CURRENT', 'NON_CURRENT', 'NONE')),
  CONSTRAINT statement_account_category_is_known CHECK (category IN ('OPERATING', 'INVESTING', 'FINANCING', 'NONE')),
  CONSTRAINT statement_account_numbers_are_a_range CHECK ((first_number IS NULL) = (last_number IS NULL) AND (first_number IS NULL OR first_number <= last_number)),
  CONSTRAINT statement_account_span_is_known CHECK (span IN ('WHOLE', 'EARLIER', 'PERIOD'))
);
COMMENT ON TABLE statement_account IS 'Accounts on a line: all that fit a rule, unless another line of the statement names their number';
COMMENT ON COLUMN statement_account.span IS 'What of the balance: PERIOD moved in the period, of a balance sheet the fiscal year up to its day; EARLIER stood there before; WHOLE is both';

INSERT INTO statement_line (statement, line_no, kind, name, parent) VALUES
  ('BALANCE_SHEET',    100, 'SECTION',  'CURRENT_ASSETS',              NULL),
  ('BALANCE_SHEET',    110, 'ACCOUNTS', 'otherCurrentAssets',          'CURRENT_ASSETS'),
  ('BALANCE_SHEET',    200, 'SECTION',  'NON_CURRENT_ASSETS',          NULL),
  ('BALANCE_SHEET',    210, 'ITEM',     'digitalAssets',               'NON_CURRENT_ASSETS'),
  ('BALANCE_SHEET',    211, 'PART',     'originalCost',                'digitalAssets'),
  ('BALANCE_SHEET',    212, 'PART',     'accumulatedImpairment',       'digitalAssets'),
  ('BALANCE_SHEET',    220, 'ACCOUNTS', 'otherNonCurrentAssets',       'NON_CURRENT_ASSETS'),
  ('BALANCE_SHEET',    300, 'SECTION',  'CURRENT_LIABILITIES',         NULL),
  ('BALANCE_SHEET',    310, 'ACCOUNTS', 'otherCurrentLiabilities',     'CURRENT_LIABILITIES'),
  ('BALANCE_SHEET',    400, 'SECTION',  'NON_CURRENT_LIABILITIES',     NULL),
  ('BALANCE_SHEET',    410, 'ACCOUNTS', 'otherNonCurrentLiabilities',  'NON_CURRENT_LIABILITIES'),
  ('BALANCE_SHEET',    500, 'SECTION',  'EQUITY',                      NULL),
  ('BALANCE_SHEET',    510, 'ACCOUNTS', 'otherEquity',                 'EQUITY'),
  ('BALANCE_SHEET',    520, 'ITEM',     'retainedEarnings',            'EQUITY'),
  ('BALANCE_SHEET',    530, 'ITEM',     'netIncome',                   'EQUITY'),
  ('INCOME_STATEMENT', 100, 'SECTION',  'OPERATING',                   NULL),
  ('INCOME_STATEMENT', 110, 'ACCOUNTS', 'otherOperating',              'OPERATING'),
  ('INCOME_STATEMENT', 190, 'TOTAL',    'operatingProfit',             NULL),
  ('INCOME_STATEMENT', 200, 'SECTION',  'INVESTING',                   NULL),
  ('INCOME_STATEMENT', 210, 'ACCOUNTS', 'otherInvesting',              'INVESTING'),
  ('INCOME_STATEMENT', 290, 'SUBTOTAL', 'profitBeforeFinancing',       NULL),
  ('INCOME_STATEMENT', 300, 'SECTION',  'FINANCING',                   NULL),
  ('INCOME_STATEMENT', 310, 'ACCOUNTS', 'otherFinancing',              'FINANCING'),
  ('INCOME_STATEMENT', 390, 'TOTAL',    'profitBeforeTax',             NULL),
  ('INCOME_STATEMENT', 400, 'SECTION',  'INCOME_TAX',                  NULL),
  ('INCOME_STATEMENT', 410, 'ACCOUNTS', 'incomeTax',                   'INCOME_TAX'),
  ('INCOME_STATEMENT', 490, 'TOTAL',    'netIncome',                   NULL);

-- IFRS 18 counts as operating whatever is in no other category
INSERT INTO statement_account (statement, line, rule_no, type, term, category, first_number, last_number, span) VALUES
  ('BALANCE_SHEET',    'otherCurrentAssets',         1, 'ASSET',     'CURRENT',     NULL,        NULL,   NULL,   'WHOLE'),
  ('BALANCE_SHEET',    'originalCost',               1, 'ASSET',     NULL,          NULL,        '1500', '1500', 'WHOLE'),
  ('BALANCE_SHEET',    'accumulatedImpairment',      1, 'ASSET',     NULL,          NULL,        '1590', '1590', 'WHOLE'),
  ('BALANCE_SHEET',    'otherNonCurrentAssets',      1, 'ASSET',     'NON_CURRENT', NULL,        NULL,   NULL,   'WHOLE'),
  ('BALANCE_SHEET',    'otherNonCurrentAssets',      2, 'ASSET',     'NONE',        NULL,        NULL,   NULL,   'WHOLE'),
  ('BALANCE_SHEET',    'otherCurrentLiabilities',    1, 'LIABILITY', 'CURRENT',     NULL,        NULL,   NULL,   'WHOLE'),
  ('BALANCE_SHEET',    'otherNonCurrentLiabilities', 1, 'LIABILITY', 'NON_CURRENT', NULL,        NULL,   NULL,   'WHOLE'),
  ('BALANCE_SHEET',    'otherNonCurrentLiabilities', 2, 'LIABILITY', 'NONE',        NULL,        NULL,   NULL,   'WHOLE'),
  ('BALANCE_SHEET',    'otherEquity',                1, 'EQUITY',    NULL,          NULL,        NULL,   NULL,   'WHOLE'),
  ('BALANCE_SHEET',    'retainedEarnings',           1, 'EQUITY',    NULL,          NULL,        '3200', '3200', 'WHOLE'),
  ('BALANCE_SHEET',    'retainedEarnings',           2, 'INCOME',    NULL,          NULL,        NULL,   NULL,   'EARLIER'),
  ('BALANCE_SHEET',    'retainedEarnings',           3, 'EXPENSE',   NULL,          NULL,        NULL,   NULL,   'EARLIER'),
  ('BALANCE_SHEET',    'netIncome',                  1, 'INCOME',    NULL,          NULL,        NULL,   NULL,   'PERIOD'),
  ('BALANCE_SHEET',    'netIncome',                  2, 'EXPENSE',   NULL,          NULL,        NULL,   NULL,   'PERIOD'),
  ('INCOME_STATEMENT', 'otherOperating',             1, 'INCOME',    NULL,          'OPERATING', NULL,   NULL,   'PERIOD'),
  ('INCOME_STATEMENT', 'otherOperating',             2, 'EXPENSE',   NULL,          'OPERATING', NULL,   NULL,   'PERIOD'),
  ('INCOME_STATEMENT', 'otherOperating',             3, 'INCOME',    NULL,          'NONE',      NULL,   NULL,   'PERIOD'),
  ('INCOME_STATEMENT', 'otherOperating',             4, 'EXPENSE',   NULL,          'NONE',      NULL,   NULL,   'PERIOD'),
  ('INCOME_STATEMENT', 'otherInvesting',             1, 'INCOME',    NULL,          'INVESTING', NULL,   NULL,   'PERIOD'),
  ('INCOME_STATEMENT', 'otherInvesting',             2, 'EXPENSE',   NULL,          'INVESTING', NULL,   NULL,   'PERIOD'),
  ('INCOME_STATEMENT', 'otherFinancing',             1, 'INCOME',    NULL,          'FINANCING', NULL,   NULL,   'PERIOD'),
  ('INCOME_STATEMENT', 'otherFinancing',             2, 'EXPENSE',   NULL,          'FINANCING', NULL,   NULL,   'PERIOD'),
  ('INCOME_STATEMENT', 'incomeTax',                  1, 'INCOME',    NULL,          NULL,        '8000', '8999', 'PERIOD'),
  ('INCOME_STATEMENT', 'incomeTax',                  2, 'EXPENSE',   NULL,          NULL,        '8000', '8999', 'PERIOD');
