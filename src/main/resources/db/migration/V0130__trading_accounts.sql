-- Trading accounts: what venues trade, the accounts there, cash that moved, what the venue says of an account, what is pledged,
-- positions with their closes, and marks. What is said again otherwise is the next revision; the highest one is in force.

CREATE SEQUENCE instrument_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE instrument (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  symbol        VARCHAR(64)                 NOT NULL,
  kind          VARCHAR(16)                 NOT NULL,
  asset_id      BIGINT                      NOT NULL REFERENCES asset,
  style         VARCHAR(16)                 NOT NULL,
  contract_size NUMERIC(38,18)              NOT NULL,
  strike        NUMERIC(38,18), -- null of what is no option
  option_right  VARCHAR(4), -- null of what is no option
  expires_at    TIMESTAMP(6) WITH TIME ZONE, -- null of what never expires
  settlement    VARCHAR(12)                 NOT NULL,
  added_by      VARCHAR(64)                 NOT NULL,
  added_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT instrument_symbol_is_unique UNIQUE (symbol),
  CONSTRAINT instrument_kind_is_known CHECK (kind IN ('OPTION', 'FUTURE', 'PERPETUAL')),
  CONSTRAINT instrument_style_is_known CHECK (style IN ('LINEAR', 'INVERSE')),
  CONSTRAINT instrument_contract_is_of_something CHECK (contract_size > 0),
  CONSTRAINT instrument_option_has_its_terms CHECK ((kind = 'OPTION' AND strike IS NOT NULL AND strike > 0 AND option_right IS NOT NULL AND option_right IN ('CALL', 'PUT')) OR (kind <> 'OPTION' AND strike IS NULL AND option_right IS NULL)),
  CONSTRAINT instrument_expires_unless_perpetual CHECK ((kind = 'PERPETUAL') = (expires_at IS NULL))
);
COMMENT ON TABLE instrument IS 'Append-only. Contracts that venues trade';
COMMENT ON COLUMN instrument.asset_id IS 'The asset that its price follows';
COMMENT ON COLUMN instrument.contract_size IS 'Units of the underlying, of an inverse future units of the currency of its price, in one contract';
COMMENT ON COLUMN instrument.settlement IS 'Currency or coin that it is settled in';

CREATE SEQUENCE trading_account_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE trading_account (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  entity_id   BIGINT                      NOT NULL REFERENCES reporting_entity,
  code        VARCHAR(32)                 NOT NULL,
  venue       VARCHAR(32)                 NOT NULL,
  unit        VARCHAR(12)                 NOT NULL,
  decimals    INTEGER                     NOT NULL,
  margin_mode VARCHAR(16)                 NOT NULL,
  opened_by   VARCHAR(64)                 NOT NULL,
  opened_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT trading_account_is_of_its_entity UNIQUE (id, entity_id),
  CONSTRAINT trading_account_code_is_unique UNIQUE (entity_id, code),
  CONSTRAINT trading_account_decimals_are_few CHECK (decimals BETWEEN 0 AND 18),
  CONSTRAINT trading_account_margin_mode_is_known CHECK (margin_mode IN ('SEGREGATED', 'CROSS', 'ISOLATED', 'PORTFOLIO'))
);
COMMENT ON TABLE trading_account IS 'Append-only. Accounts of an entity at venues, each kept in one currency or coin';
COMMENT ON COLUMN trading_account.decimals IS 'Of an amount of the account';

CREATE SEQUENCE cash_movement_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE cash_movement (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  account_id  BIGINT                      NOT NULL REFERENCES trading_account,
  reference   VARCHAR(128)                NOT NULL,
  revision    INTEGER                     NOT NULL,
  withdrawn   BOOLEAN                     NOT NULL,
  kind        VARCHAR(16)                 NOT NULL,
  moved_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  amount      NUMERIC(38,18)              NOT NULL,
  import_id   BIGINT REFERENCES import_file, -- null of what was keyed in
  import_line INTEGER, -- null of what was keyed in
  recorded_by VARCHAR(64)                 NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason      VARCHAR(2000)               NOT NULL,
  CONSTRAINT cash_movement_comes_once UNIQUE (account_id, reference, revision),
  CONSTRAINT cash_movement_kind_is_known CHECK (kind IN ('DEPOSIT', 'WITHDRAWAL', 'REALISED', 'SETTLEMENT', 'PREMIUM', 'FEE', 'FUNDING', 'OTHER')),
  CONSTRAINT cash_movement_moves_something CHECK (amount <> 0),
  CONSTRAINT cash_movement_has_the_sign_of_its_kind CHECK ((kind <> 'DEPOSIT' OR amount > 0) AND (kind <> 'WITHDRAWAL' OR amount < 0)),
  CONSTRAINT cash_movement_has_a_name CHECK (CHAR_LENGTH(reference) > 0),
  CONSTRAINT cash_movement_again_says_why CHECK ((revision = 1 AND NOT withdrawn) OR (revision > 1 AND CHAR_LENGTH(reason) > 0))
);
COMMENT ON TABLE cash_movement IS 'Append-only. Settled cash of an account that came or went, in the unit of the account';
COMMENT ON COLUMN cash_movement.amount IS 'As the account sees it: what came is above zero';
COMMENT ON COLUMN cash_movement.withdrawn IS 'Whether this revision says that it never was';

CREATE SEQUENCE account_snapshot_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE account_snapshot (
  id                  BIGINT                      NOT NULL PRIMARY KEY,
  account_id          BIGINT                      NOT NULL REFERENCES trading_account,
  taken_at            TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  revision            INTEGER                     NOT NULL,
  withdrawn           BOOLEAN                     NOT NULL,
  settled_cash        NUMERIC(38,18)              NOT NULL,
  cash_reserved       NUMERIC(38,18)              NOT NULL,
  open_order_cash     NUMERIC(38,18)              NOT NULL,
  unrealised_futures  NUMERIC(38,18)              NOT NULL,
  option_value_long   NUMERIC(38,18)              NOT NULL,
  option_value_short  NUMERIC(38,18)              NOT NULL,
  initial_margin      NUMERIC(38,18)              NOT NULL,
  open_order_margin   NUMERIC(38,18)              NOT NULL,
  maintenance_margin  NUMERIC(38,18)              NOT NULL,
  source              VARCHAR(32)                 NOT NULL,
  import_id           BIGINT REFERENCES import_file, -- null of what was keyed in
  recorded_by         VARCHAR(64)                 NOT NULL,
  recorded_at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason              VARCHAR(2000)               NOT NULL,
  CONSTRAINT account_snapshot_comes_once UNIQUE (account_id, taken_at, revision),
  CONSTRAINT account_snapshot_amounts_have_their_signs CHECK (cash_reserved >= 0 AND open_order_cash >= 0 AND option_value_long >= 0 AND option_value_short <= 0 AND initial_margin >= 0 AND open_order_margin >= 0 AND maintenance_margin >= 0),
  CONSTRAINT account_snapshot_again_says_why CHECK ((revision = 1 AND NOT withdrawn) OR (revision > 1 AND CHAR_LENGTH(reason) > 0))
);
COMMENT ON TABLE account_snapshot IS 'Append-only. What a venue says of an account at an instant, in the unit of the account';
COMMENT ON COLUMN account_snapshot.source IS 'Who or what said so: API, PAGE, or the format of a file';

CREATE SEQUENCE snapshot_collateral_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE snapshot_collateral (
  id          BIGINT         NOT NULL PRIMARY KEY,
  snapshot_id BIGINT         NOT NULL REFERENCES account_snapshot,
  asset       VARCHAR(32)    NOT NULL,
  quantity    NUMERIC(38,18) NOT NULL,
  price       NUMERIC(38,18) NOT NULL,
  haircut     NUMERIC(38,18) NOT NULL,
  CONSTRAINT snapshot_collateral_is_in_bounds CHECK (quantity >= 0 AND price >= 0 AND haircut BETWEEN 0 AND 1)
);
COMMENT ON TABLE snapshot_collateral IS 'Append-only. What is pledged, at a price in the unit of the account, less the share that does not count';
CREATE INDEX snapshot_collateral_of_snapshot ON snapshot_collateral (snapshot_id);

CREATE SEQUENCE printed_figure_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE printed_figure (
  id          BIGINT         NOT NULL PRIMARY KEY,
  snapshot_id BIGINT         NOT NULL REFERENCES account_snapshot,
  name        VARCHAR(64)    NOT NULL,
  amount      NUMERIC(38,18) NOT NULL,
  CONSTRAINT printed_figure_comes_once UNIQUE (snapshot_id, name)
);
COMMENT ON TABLE printed_figure IS 'Append-only. What the venue itself printed beside the parts of a snapshot, by its own name for it';

CREATE SEQUENCE account_position_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE account_position (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  first_id      BIGINT                      NOT NULL REFERENCES account_position,
  account_id    BIGINT                      NOT NULL REFERENCES trading_account,
  instrument_id BIGINT                      NOT NULL REFERENCES instrument,
  reference     VARCHAR(128)                NOT NULL,
  revision      INTEGER                     NOT NULL,
  withdrawn     BOOLEAN                     NOT NULL,
  quantity      NUMERIC(38,18)              NOT NULL,
  entry_price   NUMERIC(38,18)              NOT NULL,
  entry_index   NUMERIC(38,18), -- null where nobody said
  opened_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  import_id     BIGINT REFERENCES import_file, -- null of what was keyed in
  import_line   INTEGER, -- null of what was keyed in
  recorded_by   VARCHAR(64)                 NOT NULL,
  recorded_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason        VARCHAR(2000)               NOT NULL,
  CONSTRAINT account_position_comes_once UNIQUE (account_id, reference, revision),
  CONSTRAINT account_position_has_one_history UNIQUE (first_id, revision),
  CONSTRAINT account_position_begins_with_itself CHECK ((revision = 1) = (id = first_id)),
  CONSTRAINT account_position_is_of_something CHECK (quantity <> 0 AND entry_price >= 0 AND (entry_index IS NULL OR entry_index > 0)),
  CONSTRAINT account_position_has_a_name CHECK (CHAR_LENGTH(reference) > 0),
  CONSTRAINT account_position_again_says_why CHECK ((revision = 1 AND NOT withdrawn) OR (revision > 1 AND CHAR_LENGTH(reason) > 0))
);
COMMENT ON TABLE account_position IS 'Append-only. Positions as they were entered; what was closed of them stands beside';
COMMENT ON COLUMN account_position.first_id IS 'Key of its first revision, by which the position is known whatever is said of it later';
COMMENT ON COLUMN account_position.quantity IS 'Contracts; a short position is below zero';
COMMENT ON COLUMN account_position.entry_price IS 'Of an inverse option in coin, else in the currency of the price';
COMMENT ON COLUMN account_position.entry_index IS 'Price of the underlying at entry';

CREATE SEQUENCE position_close_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE position_close (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  position_id BIGINT                      NOT NULL REFERENCES account_position,
  reference   VARCHAR(128)                NOT NULL,
  revision    INTEGER                     NOT NULL,
  withdrawn   BOOLEAN                     NOT NULL,
  kind        VARCHAR(16)                 NOT NULL,
  closed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  quantity    NUMERIC(38,18)              NOT NULL,
  price       NUMERIC(38,18)              NOT NULL,
  index_price NUMERIC(38,18), -- null where nobody said
  result      NUMERIC(38,18)              NOT NULL,
  import_id   BIGINT REFERENCES import_file, -- null of what was keyed in
  import_line INTEGER, -- null of what was keyed in
  recorded_by VARCHAR(64)                 NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason      VARCHAR(2000)               NOT NULL,
  CONSTRAINT position_close_comes_once UNIQUE (position_id, reference, revision),
  CONSTRAINT position_close_kind_is_known CHECK (kind IN ('CLOSED', 'EXPIRED')),
  CONSTRAINT position_close_is_of_something CHECK (quantity > 0 AND price >= 0 AND (index_price IS NULL OR index_price > 0)),
  CONSTRAINT position_close_has_a_name CHECK (CHAR_LENGTH(reference) > 0),
  CONSTRAINT position_close_again_says_why CHECK ((revision = 1 AND NOT withdrawn) OR (revision > 1 AND CHAR_LENGTH(reason) > 0))
);
COMMENT ON TABLE position_close IS 'Append-only. Contracts of a position that were closed, or ended by themselves';
COMMENT ON COLUMN position_close.position_id IS 'The first revision of the position';
COMMENT ON COLUMN position_close.quantity IS 'Contracts, above zero whichever side the position is on';
COMMENT ON COLUMN position_close.result IS 'Realised, in what the instrument is settled in, before fees';

CREATE SEQUENCE instrument_mark_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE instrument_mark (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  instrument_id BIGINT                      NOT NULL,
  marked_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  revision      INTEGER                     NOT NULL,
  mark_price    NUMERIC(38,18)              NOT NULL,
  index_price   NUMERIC(38,18)              NOT NULL,
  iv            NUMERIC(38,18), -- null where nobody said
  underlying    NUMERIC(38,18), -- null where nobody said
  open_interest NUMERIC(38,18), -- null where nobody said
  source        VARCHAR(32)                 NOT NULL,
  import_id     BIGINT, -- null of what was keyed in
  import_line   INTEGER, -- null of what was keyed in
  recorded_by   VARCHAR(64)                 NOT NULL,
  recorded_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason        VARCHAR(2000)               NOT NULL,
  CONSTRAINT instrument_mark_comes_once UNIQUE (instrument_id, marked_at, revision),
  CONSTRAINT instrument_mark_is_in_bounds CHECK (mark_price >= 0 AND index_price > 0 AND (iv IS NULL OR iv >= 0) AND (underlying IS NULL OR underlying > 0) AND (open_interest IS NULL OR open_interest >= 0)),
  CONSTRAINT instrument_mark_correction_says_why CHECK (revision = 1 OR (revision > 1 AND CHAR_LENGTH(reason) > 0))
);
COMMENT ON TABLE instrument_mark IS 'Append-only. Marks of venues as observations, with what was seen beside them';
COMMENT ON COLUMN instrument_mark.mark_price IS 'Of an inverse option in coin, else in the currency of the price';
COMMENT ON COLUMN instrument_mark.iv IS 'Implied volatility of a year, 0.62 for 62 %';
COMMENT ON COLUMN instrument_mark.underlying IS 'Price of the future that an option is on';

ALTER TABLE import_file DROP CONSTRAINT import_file_kind_is_known;
ALTER TABLE import_file ADD CONSTRAINT import_file_kind_is_known CHECK (kind IN ('LOTS', 'DISPOSALS', 'PRICES', 'RATES', 'POSITIONS', 'CLOSES', 'CASH_MOVEMENTS', 'MARKS', 'VENUE'));
