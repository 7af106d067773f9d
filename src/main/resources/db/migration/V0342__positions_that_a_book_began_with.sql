-- What positions carried in the book from which another one took over its balances: the other one measures them from there on.

CREATE SEQUENCE opening_position_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE opening_position (
  id                BIGINT        NOT NULL PRIMARY KEY,
  book_id           BIGINT        NOT NULL REFERENCES book,
  position_id       BIGINT        NOT NULL,
  premium           NUMERIC(21,4) NOT NULL,
  result            NUMERIC(21,4) NOT NULL,
  settled           NUMERIC(21,4) NOT NULL,
  current_asset     NUMERIC(21,4) NOT NULL,
  later_asset       NUMERIC(21,4) NOT NULL,
  current_liability NUMERIC(21,4) NOT NULL,
  later_liability   NUMERIC(21,4) NOT NULL,
  currency          CHAR(3)       NOT NULL,
  CONSTRAINT opening_position_comes_once UNIQUE (book_id, position_id),
  CONSTRAINT opening_position_is_whole CHECK (premium + result - settled = current_asset + later_asset + current_liability + later_liability)
);
COMMENT ON TABLE opening_position IS 'Append-only. What the book says of a position as it begins, as the book that it takes over from said it';
COMMENT ON COLUMN opening_position.premium IS 'Paid up to the first day of the book, below zero received';
COMMENT ON COLUMN opening_position.result IS 'Gains less losses up to the first day of the book';
COMMENT ON COLUMN opening_position.settled IS 'What closed contracts were worth as they were closed, up to the first day of the book';
COMMENT ON COLUMN opening_position.current_asset IS 'A debit is above zero, as of the other three lines; their sum is in the opening entry';
