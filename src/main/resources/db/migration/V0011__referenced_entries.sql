-- What a person brings in under a reference of his own is in a book once, whatever its day and amounts.

CREATE TABLE referenced_entry (
  book_id     BIGINT      NOT NULL REFERENCES book,
  source_type VARCHAR(32) NOT NULL,
  reference   VARCHAR(64) NOT NULL,
  entry_id    BIGINT      NOT NULL REFERENCES journal_entry,
  CONSTRAINT referenced_entry_is_known_once PRIMARY KEY (book_id, source_type, reference)
);
COMMENT ON TABLE referenced_entry IS 'Contributions and opening balances, by what they are known by';
