-- What each day moved on each asset of a book, kept by whatever appends to the histories of its lots: what an asset held and
-- carried on a day costs days, not lots. The day is that of the entry, so that the sums are those of the accounts.

CREATE TABLE asset_day (
  book_id   BIGINT         NOT NULL REFERENCES book,
  asset_id  BIGINT         NOT NULL REFERENCES asset,
  posted_on DATE           NOT NULL,
  quantity  NUMERIC(38,18) NOT NULL,
  carrying  NUMERIC(21,4)  NOT NULL,
  PRIMARY KEY (book_id, asset_id, posted_on)
);
COMMENT ON COLUMN asset_day.posted_on IS 'Of the entries that moved it';
COMMENT ON COLUMN asset_day.quantity IS 'Units that came less units that went';
COMMENT ON COLUMN asset_day.carrying IS 'What the carrying amount of the lots moved by, in the currency of the book';
INSERT INTO asset_day (book_id, asset_id, posted_on, quantity, carrying)
SELECT e.book_id, l.asset_id, j.posted_on, SUM(e.quantity_change), SUM(e.cost_change - e.reduction_change + e.value_change)
FROM lot_event e JOIN lot l ON l.id = e.lot_id JOIN journal_entry j ON j.id = e.entry_id
GROUP BY e.book_id, l.asset_id, j.posted_on;
