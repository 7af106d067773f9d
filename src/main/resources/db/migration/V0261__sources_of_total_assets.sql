-- What makes total assets grow or shrink: which account, entry and side counts as which source.

CREATE TABLE expansion_rule (
  rule_no      INTEGER     NOT NULL PRIMARY KEY,
  source       VARCHAR(32) NOT NULL,
  account_type VARCHAR(16), -- null: of any account but those of assets
  term         VARCHAR(16), -- null: of any
  role         VARCHAR(64), -- null: whatever its role
  chart        VARCHAR(32) REFERENCES chart, -- null unless it names numbers
  first_number VARCHAR(16), -- null: of any number
  last_number  VARCHAR(16), -- as first_number
  entry_kind   VARCHAR(32), -- null: entries of any kind
  side         CHAR(1), -- null: debits and credits
  CONSTRAINT expansion_rule_source_is_known CHECK (source IN ('OPENING', 'ADOPTION_EQUITY', 'ADOPTION_TAX', 'PRICE', 'WRITE_DOWN', 'REVERSAL', 'DISPOSAL_RESULT', 'FEES', 'DERIVATIVES', 'OPERATIONS', 'OTHER_LIABILITIES', 'DEBT_DRAWN', 'DEBT_REPAID', 'EQUITY_ISSUED', 'DISTRIBUTIONS', 'OTHER_EQUITY', 'EXCHANGE')),
  CONSTRAINT expansion_rule_account_type_is_known CHECK (account_type IN ('LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE')),
  CONSTRAINT expansion_rule_term_is_known CHECK (term IN ('CURRENT', 'NON_CURRENT', 'NONE')),
  CONSTRAINT expansion_rule_side_is_known CHECK (side IN ('D', 'C')),
  CONSTRAINT expansion_rule_numbers_are_of_a_chart CHECK ((chart IS NULL) = (first_number IS NULL) AND (chart IS NULL) = (last_number IS NULL)),
  CONSTRAINT expansion_rule_role_or_numbers CHECK (role IS NULL OR chart IS NULL)
);
COMMENT ON TABLE expansion_rule IS 'A movement of an account that is no asset counts as the source of the first rule that fits it';
COMMENT ON COLUMN expansion_rule.role IS 'The account that plays it in the chart of the book; a chart without the role has nothing by this rule';

INSERT INTO expansion_rule (rule_no, source, account_type, term, role, chart, first_number, last_number, entry_kind, side) VALUES
  (10,  'OPENING',           NULL,        NULL,          NULL,                                 NULL,    NULL,   NULL,   'OPENING',     NULL),
  (20,  'ADOPTION_TAX',      'LIABILITY', NULL,          'DEFERRED_TAX_LIABILITY',             NULL,    NULL,   NULL,   'ADOPTION',    NULL),
  (21,  'ADOPTION_EQUITY',   NULL,        NULL,          NULL,                                 NULL,    NULL,   NULL,   'ADOPTION',    NULL),
  (30,  'DERIVATIVES',       NULL,        NULL,          'DERIVATIVE_GAIN',                    NULL,    NULL,   NULL,   NULL,          NULL),
  (31,  'DERIVATIVES',       NULL,        NULL,          'DERIVATIVE_LOSS',                    NULL,    NULL,   NULL,   NULL,          NULL),
  (32,  'DERIVATIVES',       NULL,        NULL,          'DERIVATIVE_LIABILITIES',             NULL,    NULL,   NULL,   NULL,          NULL),
  (33,  'DERIVATIVES',       NULL,        NULL,          'DERIVATIVE_LIABILITIES_NON_CURRENT', NULL,    NULL,   NULL,   NULL,          NULL),
  (40,  'PRICE',             NULL,        NULL,          'REMEASUREMENT_GAIN',                 NULL,    NULL,   NULL,   NULL,          NULL),
  (41,  'PRICE',             NULL,        NULL,          'REMEASUREMENT_LOSS',                 NULL,    NULL,   NULL,   NULL,          NULL),
  (42,  'PRICE',             'EQUITY',    NULL,          'REVALUATION_SURPLUS',                NULL,    NULL,   NULL,   NULL,          NULL),
  (43,  'PRICE',             'INCOME',    NULL,          NULL,                                 'BASIC', '4130', '4140', NULL,          NULL),
  (44,  'PRICE',             'EXPENSE',   NULL,          NULL,                                 'BASIC', '6130', '6140', NULL,          NULL),
  (45,  'PRICE',             'EXPENSE',   NULL,          NULL,                                 'BASIC', '6170', '6170', NULL,          NULL),
  (50,  'WRITE_DOWN',        NULL,        NULL,          'IMPAIRMENT_LOSS',                    NULL,    NULL,   NULL,   NULL,          NULL),
  (51,  'WRITE_DOWN',        'EXPENSE',   NULL,          NULL,                                 'BASIC', '6150', '6160', NULL,          'D'),
  (52,  'REVERSAL',          'EXPENSE',   NULL,          NULL,                                 'BASIC', '6150', '6160', NULL,          'C'),
  (53,  'REVERSAL',          NULL,        NULL,          'REVERSAL_OF_IMPAIRMENT',             NULL,    NULL,   NULL,   NULL,          NULL),
  (60,  'DISPOSAL_RESULT',   NULL,        NULL,          'GAIN_ON_DISPOSAL',                   NULL,    NULL,   NULL,   NULL,          NULL),
  (61,  'DISPOSAL_RESULT',   NULL,        NULL,          'LOSS_ON_DISPOSAL',                   NULL,    NULL,   NULL,   NULL,          NULL),
  -- The account of fees of purchases may take other expense, too
  (70,  'FEES',              NULL,        NULL,          'PURCHASE_FEES',                      NULL,    NULL,   NULL,   'ACQUISITION', NULL),
  (71,  'FEES',              NULL,        NULL,          'PURCHASE_FEES',                      NULL,    NULL,   NULL,   'CORRECTION',  NULL),
  (72,  'FEES',              NULL,        NULL,          'SELLING_FEES',                       NULL,    NULL,   NULL,   NULL,          NULL),
  (73,  'FEES',              'EXPENSE',   NULL,          NULL,                                 'BASIC', '6010', '6010', NULL,          NULL),
  (80,  'EXCHANGE',          'EQUITY',    NULL,          'TRANSLATION_ADJUSTMENT',             NULL,    NULL,   NULL,   NULL,          NULL),
  (90,  'OTHER_LIABILITIES', 'LIABILITY', NULL,          'DEFERRED_TAX_LIABILITY',             NULL,    NULL,   NULL,   NULL,          NULL),
  (100, 'DEBT_DRAWN',        'LIABILITY', NULL,          NULL,                                 'BASIC', '2150', '2199', NULL,          'C'),
  (101, 'DEBT_REPAID',       'LIABILITY', NULL,          NULL,                                 'BASIC', '2150', '2199', NULL,          'D'),
  (102, 'DEBT_DRAWN',        'LIABILITY', 'NON_CURRENT', NULL,                                 NULL,    NULL,   NULL,   NULL,          'C'),
  (103, 'DEBT_REPAID',       'LIABILITY', 'NON_CURRENT', NULL,                                 NULL,    NULL,   NULL,   NULL,          'D'),
  (110, 'OTHER_LIABILITIES', 'LIABILITY', NULL,          NULL,                                 NULL,    NULL,   NULL,   NULL,          NULL),
  (120, 'EQUITY_ISSUED',     'EQUITY',    NULL,          'SHARE_CAPITAL',                      NULL,    NULL,   NULL,   NULL,          NULL),
  (121, 'EQUITY_ISSUED',     'EQUITY',    NULL,          'ADDITIONAL_PAID_IN_CAPITAL',         NULL,    NULL,   NULL,   NULL,          NULL),
  (122, 'DISTRIBUTIONS',     'EQUITY',    NULL,          'RETAINED_EARNINGS',                  NULL,    NULL,   NULL,   NULL,          'D'),
  (123, 'OTHER_EQUITY',      'EQUITY',    NULL,          NULL,                                 NULL,    NULL,   NULL,   NULL,          NULL),
  (130, 'OPERATIONS',        'INCOME',    NULL,          NULL,                                 NULL,    NULL,   NULL,   NULL,          NULL),
  (131, 'OPERATIONS',        'EXPENSE',   NULL,          NULL,                                 NULL,    NULL,   NULL,   NULL,          NULL);
