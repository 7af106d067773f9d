-- What a payment of the owners is known by names it once in a book, whatever its day and amount.

CREATE TABLE contribution (
  book_id   BIGINT      NOT NULL REFERENCES book,
  reference VARCHAR(64) NOT NULL,
  entry_id  BIGINT      NOT NULL REFERENCES journal_entry,
  CONSTRAINT contribution_reference_names_one_payment PRIMARY KEY (book_id, reference)
);
COMMENT ON TABLE contribution IS 'Capital paid in, by the reference that the payment is known by';
