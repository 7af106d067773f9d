-- Cash of trading accounts in the books: what venues say that moved, less what stands there already, as a case an account and period.

-- What venues charge is an expense of its own beside what derivatives lose (IFRS 9 5.1.1; the accounts of accounting.md 5.1 have none)
INSERT INTO account (chart, number, name, type, normal_side, term, category, kept_by, valid_from)
SELECT a.chart, '6310', 'Fees of trading venues', a.type, a.normal_side, a.term, a.category, a.kept_by, a.valid_from
  FROM account a WHERE a.chart = 'BASIC' AND a.number = '6300'
   AND NOT EXISTS (SELECT 1 FROM account o WHERE o.chart = 'BASIC' AND o.number = '6310');
INSERT INTO account_role (chart, role, number)
SELECT n.chart, n.role, n.number FROM (SELECT 'BASIC' AS chart, 'TRADING_FEES' AS role, '6310' AS number) n
WHERE NOT EXISTS (SELECT 1 FROM account_role r WHERE r.chart = n.chart AND r.role = n.role);

CREATE SEQUENCE venue_cash_posting_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE venue_cash_posting (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  case_id      BIGINT                      NOT NULL REFERENCES approval_case,
  entity_id    BIGINT                      NOT NULL,
  book_id      BIGINT                      NOT NULL,
  account_id   BIGINT                      NOT NULL,
  period_start DATE                        NOT NULL,
  period_end   DATE                        NOT NULL,
  bank         NUMERIC(21,4)               NOT NULL,
  fees         NUMERIC(21,4)               NOT NULL,
  funding      NUMERIC(21,4)               NOT NULL,
  uncovered    NUMERIC(21,4)               NOT NULL,
  currency     CHAR(3)                     NOT NULL,
  movements    INTEGER                     NOT NULL,
  created_by   VARCHAR(64)                 NOT NULL,
  created_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT venue_cash_posting_has_its_case UNIQUE (case_id),
  CONSTRAINT venue_cash_posting_is_of_the_entity_of_its_account FOREIGN KEY (account_id, entity_id) REFERENCES trading_account (id, entity_id),
  FOREIGN KEY (book_id, entity_id, currency) REFERENCES book (id, entity_id, currency),
  CONSTRAINT venue_cash_posting_period_is_not_empty CHECK (period_start < period_end),
  CONSTRAINT venue_cash_posting_moves_something CHECK (bank <> 0 OR fees <> 0 OR funding <> 0 OR uncovered <> 0),
  CONSTRAINT venue_cash_posting_counts_from_zero CHECK (movements >= 0)
);
COMMENT ON TABLE venue_cash_posting IS 'Append-only. What the money of an account at its venue moves by in a book; whether it is approved and posted is said by its case';
COMMENT ON COLUMN venue_cash_posting.period_end IS 'Exclusive, in the entity''s cut-off zone';
COMMENT ON COLUMN venue_cash_posting.bank IS 'Between the bank and the venue, no income; each amount as the account sees it, what came is above zero';
COMMENT ON COLUMN venue_cash_posting.uncovered IS 'Results that the venue settled and no recorded position gave';
COMMENT ON COLUMN venue_cash_posting.movements IS 'Movements of cash that the account had in force by then';
CREATE INDEX venue_cash_posting_of_book ON venue_cash_posting (book_id, account_id, period_end);
