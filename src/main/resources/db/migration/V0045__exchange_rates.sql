-- Rates of two currencies by day, and what they translated: facts are in one currency, each book is in its own.

CREATE TABLE currency_pair (
  name  VARCHAR(7) NOT NULL PRIMARY KEY,
  base  VARCHAR(3) NOT NULL,
  quote VARCHAR(3) NOT NULL,
  CONSTRAINT currency_pair_is_of_two CHECK (base <> quote),
  CONSTRAINT currency_pair_is_named_by_its_currencies CHECK (name = CASE WHEN base < quote THEN base || '/' || quote ELSE quote || '/' || base END)
);
COMMENT ON COLUMN currency_pair.name IS 'Both currencies in the order of the alphabet: a pair has one row, whichever way round it is quoted';
COMMENT ON COLUMN currency_pair.base IS 'Rates say how many units of quote one unit of base was worth';

CREATE SEQUENCE exchange_rate_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE exchange_rate (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  pair        VARCHAR(7)                  NOT NULL REFERENCES currency_pair,
  on_day      DATE                        NOT NULL,
  rate        NUMERIC(38,18)              NOT NULL,
  revision    INTEGER                     NOT NULL,
  source      VARCHAR(64)                 NOT NULL,
  import_id   BIGINT                      NOT NULL REFERENCES import_file,
  import_line INTEGER                     NOT NULL,
  recorded_by VARCHAR(64)                 NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason      VARCHAR(2000)               NOT NULL,
  CONSTRAINT exchange_rate_comes_once UNIQUE (pair, on_day, revision),
  CONSTRAINT exchange_rate_is_positive CHECK (rate > 0),
  CONSTRAINT exchange_rate_correction_says_why CHECK (revision = 1 OR (revision > 1 AND reason <> ''))
);
COMMENT ON TABLE exchange_rate IS 'Append-only; of a day the highest revision is in force';
COMMENT ON COLUMN exchange_rate.rate IS 'Units of the quote for one unit of the base of its pair';
COMMENT ON COLUMN exchange_rate.source IS 'Who published it, as ECB; empty where the file does not say';

ALTER TABLE import_file DROP CONSTRAINT import_file_kind_is_known;
ALTER TABLE import_file ADD CONSTRAINT import_file_kind_is_known CHECK (kind IN ('LOTS', 'DISPOSALS', 'PRICES', 'RATES'));

ALTER TABLE lot_event ADD COLUMN rate_id BIGINT REFERENCES exchange_rate; -- null where the book is in the currency of the lot, and of any event but its acquisition
COMMENT ON COLUMN lot_event.rate_id IS 'The rate at which cost and fee came into the book';
ALTER TABLE lot_event ADD CONSTRAINT lot_event_translates_what_was_acquired CHECK (rate_id IS NULL OR kind = 'ACQUIRE');

ALTER TABLE disposal_posting ADD COLUMN proceeds NUMERIC(21,4);
ALTER TABLE disposal_posting ADD COLUMN fee NUMERIC(21,4);
ALTER TABLE disposal_posting ADD COLUMN rate_id BIGINT REFERENCES exchange_rate; -- null where the book is in the currency of the disposal
UPDATE disposal_posting SET proceeds = (SELECT d.proceeds FROM disposal d WHERE d.id = disposal_posting.disposal_id),
  fee = (SELECT d.fee FROM disposal d WHERE d.id = disposal_posting.disposal_id);
ALTER TABLE disposal_posting ALTER COLUMN proceeds SET NOT NULL;
ALTER TABLE disposal_posting ALTER COLUMN fee SET NOT NULL;
ALTER TABLE disposal_posting ADD CONSTRAINT disposal_posting_amounts_are_not_negative CHECK (proceeds >= 0 AND fee >= 0);
COMMENT ON COLUMN disposal_posting.proceeds IS 'Gross, before the fee, in the currency of the book';
COMMENT ON COLUMN disposal_posting.fee IS 'In the currency of the book';
COMMENT ON COLUMN disposal_posting.rate_id IS 'The rate at which proceeds and fee came into the book';
