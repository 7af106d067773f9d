-- Capital that owners paid in is a fact of the entity, and every book of it posts the fact.

CREATE SEQUENCE contribution_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE contribution (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  entity_id   BIGINT                      NOT NULL REFERENCES reporting_entity,
  reference   VARCHAR(64)                 NOT NULL,
  paid_on     DATE                        NOT NULL,
  amount      NUMERIC(21,4)               NOT NULL,
  currency    CHAR(3)                     NOT NULL,
  recorded_by VARCHAR(64)                 NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT contribution_is_known_once UNIQUE (entity_id, reference),
  CONSTRAINT contribution_has_one_entity UNIQUE (id, entity_id),
  CONSTRAINT contribution_is_positive CHECK (amount > 0)
);
COMMENT ON TABLE contribution IS 'Append-only. Cash that owners paid in, in the currency in which they did';

CREATE TABLE contribution_posting (
  book_id         BIGINT        NOT NULL,
  contribution_id BIGINT        NOT NULL,
  entity_id       BIGINT        NOT NULL,
  amount          NUMERIC(21,4) NOT NULL,
  currency        CHAR(3)       NOT NULL,
  entry_id        BIGINT        NOT NULL REFERENCES journal_entry,
  rate_id         BIGINT REFERENCES exchange_rate, -- null where the book is in the currency of the contribution
  PRIMARY KEY (book_id, contribution_id),
  FOREIGN KEY (contribution_id, entity_id) REFERENCES contribution (id, entity_id),
  FOREIGN KEY (book_id, entity_id, currency) REFERENCES book (id, entity_id, currency),
  CONSTRAINT contribution_posting_is_positive CHECK (amount > 0)
);
COMMENT ON TABLE contribution_posting IS 'Append-only. Where a book posted a contribution, or took it over: then the entry is the one with which it began';
COMMENT ON COLUMN contribution_posting.amount IS 'In currency, which is that of the book';
COMMENT ON COLUMN contribution_posting.rate_id IS 'The rate at which the amount came into the book';
CREATE INDEX contribution_posting_of_contribution ON contribution_posting (contribution_id);

-- Until now each book was told by itself: what has one reference is one payment, as the book knew it that was told first
INSERT INTO contribution (id, entity_id, reference, paid_on, amount, currency, recorded_by, recorded_at)
SELECT nextval('contribution_seq'), b.entity_id, r.reference, e.posted_on, e.total, e.currency, e.recorded_by, e.recorded_at
FROM referenced_entry r JOIN journal_entry e ON e.id = r.entry_id JOIN book b ON b.id = r.book_id
WHERE r.source_type = 'CONTRIBUTION' AND NOT EXISTS (SELECT 1 FROM referenced_entry o JOIN book k ON k.id = o.book_id
  WHERE k.entity_id = b.entity_id AND o.source_type = 'CONTRIBUTION' AND o.reference = r.reference AND o.entry_id < r.entry_id);
INSERT INTO contribution_posting (book_id, contribution_id, entity_id, amount, currency, entry_id)
SELECT b.id, c.id, b.entity_id, e.total, e.currency, e.id
FROM referenced_entry r JOIN journal_entry e ON e.id = r.entry_id JOIN book b ON b.id = r.book_id
JOIN contribution c ON c.entity_id = b.entity_id AND c.reference = r.reference WHERE r.source_type = 'CONTRIBUTION';
-- and what came before the first day of a book that took balances over is in its first entry
INSERT INTO contribution_posting (book_id, contribution_id, entity_id, amount, currency, entry_id)
SELECT b.id, c.id, b.entity_id, c.amount, c.currency, e.id
FROM book b JOIN journal_entry e ON e.book_id = b.id AND e.source_type = 'BOOK'
JOIN contribution c ON c.entity_id = b.entity_id AND c.currency = b.currency AND c.paid_on < b.opened_on AND c.recorded_at <= e.recorded_at
WHERE NOT EXISTS (SELECT 1 FROM contribution_posting p WHERE p.book_id = b.id AND p.contribution_id = c.id);

DELETE FROM referenced_entry WHERE source_type = 'CONTRIBUTION';
COMMENT ON TABLE referenced_entry IS 'Opening balances of a book, by what they are known by';
