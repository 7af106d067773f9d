-- A central bank's books: a chart of accounts of its own, which has all of the basic chart and what monetary policy moves, and the
-- operations that were asked for, each with the journal that posts it.

INSERT INTO chart (code, name) VALUES ('CENTRAL_BANK', 'Chart of accounts of a central bank');
INSERT INTO account (chart, number, name, type, normal_side, term, category, kept_by, valid_from, valid_to)
SELECT 'CENTRAL_BANK', a.number, a.name, a.type, a.normal_side, a.term, a.category, a.kept_by, DATE '1900-01-01', NULL FROM account a
 WHERE a.chart = 'BASIC' AND EXISTS (SELECT 1 FROM account_role r WHERE r.chart = 'BASIC' AND r.number = a.number);
-- Accounts that nobody has a role for are taken over where the chart of accounting.md 5.1 has them
INSERT INTO account (chart, number, name, type, normal_side, term, category, kept_by, valid_from, valid_to)
SELECT 'CENTRAL_BANK', a.number, a.name, a.type, a.normal_side, a.term, a.category, a.kept_by, DATE '1900-01-01', NULL FROM account a
 WHERE a.chart = 'BASIC' AND a.number IN ('1010', '1100', '2000', '2500', '4900', '7000', '8000')
   AND NOT EXISTS (SELECT 1 FROM account b WHERE b.chart = 'CENTRAL_BANK' AND b.number = a.number);
INSERT INTO account (chart, number, name, type, normal_side, term, category, kept_by, valid_from) VALUES
  ('CENTRAL_BANK', '1300', 'Gold and gold receivables',                        'ASSET',     'D', 'NON_CURRENT', 'NONE',      'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '1310', 'Claims in foreign currency',                       'ASSET',     'D', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '1320', 'Central bank liquidity swaps',                     'ASSET',     'D', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '1330', 'Repurchase agreements',                            'ASSET',     'D', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '1340', 'Lending to credit institutions',                   'ASSET',     'D', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '1350', 'Securities held outright',                         'ASSET',     'D', 'NON_CURRENT', 'NONE',      'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '2010', 'Banknotes in circulation',                         'LIABILITY', 'C', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '2020', 'Reserves of credit institutions',                  'LIABILITY', 'C', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '2030', 'Reverse repurchase agreements',                    'LIABILITY', 'C', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '2040', 'Deposits of the government',                       'LIABILITY', 'C', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '2050', 'Deposits of other central banks',                  'LIABILITY', 'C', 'CURRENT',     'NONE',      'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '3310', 'Revaluation accounts',                             'EQUITY',    'C', 'NONE',        'NONE',      'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '4310', 'Income from monetary policy operations',           'INCOME',    'C', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01'),
  ('CENTRAL_BANK', '6320', 'Expense of monetary policy operations',            'EXPENSE',   'D', 'NONE',        'OPERATING', 'NONE', DATE '1900-01-01');
INSERT INTO account_role (chart, role, number) SELECT 'CENTRAL_BANK', r.role, r.number FROM account_role r WHERE r.chart = 'BASIC';
INSERT INTO account_role (chart, role, number) VALUES
  ('CENTRAL_BANK', 'SECURITIES_OUTRIGHT',       '1350'),
  ('CENTRAL_BANK', 'REPO_CLAIMS',               '1330'),
  ('CENTRAL_BANK', 'LENDING_TO_BANKS',          '1340'),
  ('CENTRAL_BANK', 'SWAP_CLAIMS',               '1320'),
  ('CENTRAL_BANK', 'BANKNOTES',                 '2010'),
  ('CENTRAL_BANK', 'RESERVES_OF_BANKS',         '2020'),
  ('CENTRAL_BANK', 'REVERSE_REPOS',             '2030'),
  ('CENTRAL_BANK', 'GOVERNMENT_DEPOSITS',       '2040'),
  ('CENTRAL_BANK', 'DEPOSITS_OF_CENTRAL_BANKS', '2050'),
  ('CENTRAL_BANK', 'POLICY_INCOME',             '4310'),
  ('CENTRAL_BANK', 'POLICY_EXPENSE',            '6320');
INSERT INTO statement_account (statement, line, rule_no, type, term, category, first_number, last_number, span, role, chart) VALUES
  ('INCOME_STATEMENT', 'incomeTax', 3, 'INCOME',  NULL, NULL, '8000', '8999', 'PERIOD', NULL, 'CENTRAL_BANK'),
  ('INCOME_STATEMENT', 'incomeTax', 4, 'EXPENSE', NULL, NULL, '8000', '8999', 'PERIOD', NULL, 'CENTRAL_BANK');

CREATE SEQUENCE central_bank_operation_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE central_bank_operation (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  entity_id   BIGINT                      NOT NULL,
  book_id     BIGINT                      NOT NULL,
  currency    CHAR(3)                     NOT NULL,
  kind        VARCHAR(24)                 NOT NULL,
  leg         VARCHAR(8)                  NOT NULL,
  posted_on   DATE                        NOT NULL,
  amount      NUMERIC(21,4)               NOT NULL,
  result      NUMERIC(21,4)               NOT NULL,
  counterparty VARCHAR(200)               NOT NULL,
  reference   VARCHAR(56)                 NOT NULL,
  case_id     BIGINT                      NOT NULL REFERENCES manual_journal (case_id),
  asked_by    VARCHAR(64)                 NOT NULL,
  asked_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  FOREIGN KEY (book_id, entity_id, currency) REFERENCES book (id, entity_id, currency),
  CONSTRAINT central_bank_operation_has_its_case UNIQUE (case_id),
  CONSTRAINT central_bank_operation_kind_is_known CHECK (kind IN ('OUTRIGHT_PURCHASE', 'REPO', 'REVERSE_REPO', 'LENDING', 'SWAP', 'SWAP_DRAWING', 'BANKNOTES', 'REMITTANCE', 'GOVERNMENT_PAYMENT')),
  CONSTRAINT central_bank_operation_leg_is_known CHECK (leg IN ('BEGIN', 'END')),
  CONSTRAINT central_bank_operation_can_end CHECK (leg = 'BEGIN' OR kind <> 'REMITTANCE'),
  CONSTRAINT central_bank_operation_moves_something CHECK (amount > 0),
  CONSTRAINT central_bank_operation_earns_at_its_end CHECK (result = 0 OR (leg = 'END' AND kind IN ('OUTRIGHT_PURCHASE', 'REPO', 'REVERSE_REPO', 'LENDING', 'SWAP'))),
  CONSTRAINT central_bank_operation_earns_no_more_than_it_moves CHECK (ABS(result) <= amount)
);
COMMENT ON TABLE central_bank_operation IS 'Append-only. Operations of central banks that were asked for; each is the manual journal of its case, which says whether it is approved and posted';
COMMENT ON COLUMN central_bank_operation.amount IS 'What it began with';
COMMENT ON COLUMN central_bank_operation.result IS 'What its end earned for the central bank, below zero where it cost';
COMMENT ON COLUMN central_bank_operation.reference IS 'What it is known by; the external id of its journal is CB- and this';
CREATE INDEX central_bank_operation_of_book ON central_bank_operation (book_id, id);

-- What rules of the sources of total assets name by number in the basic chart they name here, too
INSERT INTO expansion_rule (rule_no, source, account_type, term, role, chart, first_number, last_number, entry_kind, side) VALUES
  (46,  'PRICE',       'INCOME',    NULL, NULL, 'CENTRAL_BANK', '4130', '4140', NULL, NULL),
  (47,  'PRICE',       'EXPENSE',   NULL, NULL, 'CENTRAL_BANK', '6130', '6140', NULL, NULL),
  (48,  'PRICE',       'EXPENSE',   NULL, NULL, 'CENTRAL_BANK', '6170', '6170', NULL, NULL),
  (49,  'PRICE',       'EQUITY',    NULL, NULL, 'CENTRAL_BANK', '3310', '3310', NULL, NULL),
  (54,  'WRITE_DOWN',  'EXPENSE',   NULL, NULL, 'CENTRAL_BANK', '6150', '6160', NULL, 'D'),
  (55,  'REVERSAL',    'EXPENSE',   NULL, NULL, 'CENTRAL_BANK', '6150', '6160', NULL, 'C'),
  (74,  'FEES',        'EXPENSE',   NULL, NULL, 'CENTRAL_BANK', '6010', '6010', NULL, NULL),
  (104, 'DEBT_DRAWN',  'LIABILITY', NULL, NULL, 'CENTRAL_BANK', '2150', '2199', NULL, 'C'),
  (105, 'DEBT_REPAID', 'LIABILITY', NULL, NULL, 'CENTRAL_BANK', '2150', '2199', NULL, 'D');
