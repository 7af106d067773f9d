-- Prices that take a second person: what was keyed in, corrected or confirmed stands here until its case is approved, and is
-- used by nothing.

ALTER TABLE price_bar DROP CONSTRAINT price_bar_held_for_is_known;
ALTER TABLE price_bar ADD CONSTRAINT price_bar_held_for_is_known CHECK (held_for IN ('OUTLIER', 'JUMP', 'APPROVAL'));

CREATE SEQUENCE price_request_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE price_request (
  id        BIGINT                      NOT NULL PRIMARY KEY,
  kind      VARCHAR(16)                 NOT NULL,
  market_id BIGINT                      NOT NULL REFERENCES market,
  import_id BIGINT REFERENCES import_file, -- null where nothing was imported
  bar_id    BIGINT REFERENCES price_bar, -- the bar that is to be confirmed; null of other kinds
  bars      INTEGER                     NOT NULL,
  reason    VARCHAR(2000)               NOT NULL,
  case_id   BIGINT                      NOT NULL REFERENCES approval_case,
  wanted_by VARCHAR(64)                 NOT NULL,
  wanted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT price_request_has_its_case UNIQUE (case_id),
  CONSTRAINT price_request_kind_is_known CHECK (kind IN ('ENTRY', 'CORRECTION', 'CONFIRMATION')),
  CONSTRAINT price_request_confirms_a_bar CHECK ((kind = 'CONFIRMATION') = (bar_id IS NOT NULL)),
  CONSTRAINT price_request_is_about_bars CHECK (bars > 0)
);
COMMENT ON TABLE price_request IS 'Append-only. Prices that take a second person, one row for a file, a price by hand or a confirmation; what became of it is said by its case';
CREATE INDEX price_request_of_bar ON price_request (bar_id);
CREATE INDEX price_request_of_market ON price_request (market_id);

CREATE TABLE wanted_price (
  request_id       BIGINT                      NOT NULL REFERENCES price_request,
  line_no          INTEGER                     NOT NULL,
  asset_id         BIGINT                      NOT NULL REFERENCES asset,
  currency         CHAR(3)                     NOT NULL,
  opens_at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  interval_seconds INTEGER                     NOT NULL,
  open_price       NUMERIC(38,18)              NOT NULL,
  high_price       NUMERIC(38,18)              NOT NULL,
  low_price        NUMERIC(38,18)              NOT NULL,
  close_price      NUMERIC(38,18)              NOT NULL,
  volume           NUMERIC(38,18)              NOT NULL,
  before_id        BIGINT REFERENCES price_bar, -- the bar that it would replace; null where there is none
  PRIMARY KEY (request_id, asset_id, currency, interval_seconds, opens_at),
  CONSTRAINT wanted_price_prices_are_positive CHECK (low_price > 0),
  CONSTRAINT wanted_price_low_is_lowest CHECK (low_price <= open_price AND low_price <= close_price AND low_price <= high_price),
  CONSTRAINT wanted_price_high_is_highest CHECK (high_price >= open_price AND high_price >= close_price),
  CONSTRAINT wanted_price_volume_is_not_negative CHECK (volume >= 0),
  CONSTRAINT wanted_price_interval_is_positive CHECK (interval_seconds BETWEEN 1 AND 86400)
);
COMMENT ON TABLE wanted_price IS 'Append-only. The bars of a request; approved, each is the next revision in price_bar';
COMMENT ON COLUMN wanted_price.line_no IS 'Line in the imported file, header = 1; 0 for a bar keyed in by hand';
