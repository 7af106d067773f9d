-- Journals that people enter by hand: what they say never changes, a case decides on them, and each is posted once, on its day.

ALTER TABLE journal_entry DROP CONSTRAINT journal_entry_kind_is_known;
ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_kind_is_known CHECK (kind IN ('ACQUISITION', 'IMPAIRMENT', 'DISPOSAL', 'CAPITAL', 'OPENING', 'CORRECTION', 'REVERSAL', 'REMEASUREMENT', 'ADOPTION', 'CLOSING', 'MANUAL'));

CREATE SEQUENCE manual_journal_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE manual_journal (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  entity_id     BIGINT                      NOT NULL,
  book_id       BIGINT                      NOT NULL,
  currency      CHAR(3)                     NOT NULL,
  external_id   VARCHAR(64)                 NOT NULL,
  revision      INTEGER                     NOT NULL,
  posted_on     DATE                        NOT NULL,
  description   VARCHAR(400)                NOT NULL,
  purpose       VARCHAR(16)                 NOT NULL,
  reverses_on   DATE, -- null where no mirror follows
  repeats_until DATE, -- null where it is posted once
  line_count    INTEGER                     NOT NULL,
  entry_count   INTEGER                     NOT NULL,
  total         NUMERIC(21,4)               NOT NULL,
  case_id       BIGINT                      NOT NULL REFERENCES approval_case,
  entered_by    VARCHAR(64)                 NOT NULL,
  entered_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT manual_journal_is_known_once UNIQUE (book_id, external_id, revision),
  CONSTRAINT manual_journal_has_its_case UNIQUE (case_id),
  FOREIGN KEY (book_id, entity_id, currency) REFERENCES book (id, entity_id, currency),
  CONSTRAINT manual_journal_purpose_is_known CHECK (purpose IN ('ORDINARY', 'ADJUSTING')),
  CONSTRAINT manual_journal_reverses_later CHECK (reverses_on > posted_on),
  CONSTRAINT manual_journal_repeats_later CHECK (repeats_until > posted_on),
  CONSTRAINT manual_journal_reverses_or_repeats CHECK (reverses_on IS NULL OR repeats_until IS NULL),
  CONSTRAINT manual_journal_has_lines CHECK (line_count >= 2 AND entry_count >= 1 AND total > 0 AND revision >= 1)
);
COMMENT ON TABLE manual_journal IS 'Append-only. Journals that people entered; whether one is approved and posted is said by its case';
COMMENT ON COLUMN manual_journal.external_id IS 'What it is known by, once in its book';
COMMENT ON COLUMN manual_journal.revision IS '1, and one more each time that it is entered anew after it was turned down or taken back';
COMMENT ON COLUMN manual_journal.reverses_on IS 'The day on which its mirror is posted under the same approval';
COMMENT ON COLUMN manual_journal.repeats_until IS 'It is posted each month up to this day under the same approval';
COMMENT ON COLUMN manual_journal.entry_count IS 'How many entries it comes to in all, mirror and copies among them';
COMMENT ON COLUMN manual_journal.total IS 'Sum of its debits';
CREATE INDEX manual_journal_by_book ON manual_journal (book_id, id);

CREATE TABLE manual_journal_line (
  journal_id BIGINT        NOT NULL,
  line_no    INTEGER       NOT NULL,
  account    VARCHAR(16)   NOT NULL,
  currency   CHAR(3)       NOT NULL,
  debit      NUMERIC(21,4) NOT NULL,
  credit     NUMERIC(21,4) NOT NULL,
  memo_text  VARCHAR(200)  NOT NULL,
  PRIMARY KEY (journal_id, line_no),
  CONSTRAINT manual_journal_line_has_one_side CHECK ((debit > 0 AND credit = 0) OR (credit > 0 AND debit = 0))
);
COMMENT ON TABLE manual_journal_line IS 'Append-only; the lines come before their journal, which is checked as a whole when it comes';

CREATE TABLE manual_journal_posting (
  journal_id BIGINT  NOT NULL REFERENCES manual_journal,
  entry_no   INTEGER NOT NULL,
  entry_id   BIGINT  NOT NULL REFERENCES journal_entry,
  PRIMARY KEY (journal_id, entry_no),
  CONSTRAINT manual_journal_posting_is_of_one_journal UNIQUE (entry_id)
);
COMMENT ON TABLE manual_journal_posting IS 'Append-only. Where a journal stands in the books: its own entry is 1, its mirror and its copies follow';

CREATE TABLE case_failure (
  case_id  BIGINT                      NOT NULL PRIMARY KEY REFERENCES approval_case,
  tried_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason   VARCHAR(2000)               NOT NULL
);
COMMENT ON TABLE case_failure IS 'Approved cases whose day came and that could not be posted; the row goes once they are';
