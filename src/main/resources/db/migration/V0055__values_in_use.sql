-- What one unit of an asset is expected to bring in use at a reporting day (IAS 36.30), and which such memo a test took.

CREATE SEQUENCE value_in_use_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE value_in_use (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  book_id       BIGINT                      NOT NULL REFERENCES book,
  asset_id      BIGINT                      NOT NULL REFERENCES asset,
  reporting_day DATE                        NOT NULL,
  revision      INTEGER                     NOT NULL,
  currency      VARCHAR(3)                  NOT NULL,
  pre_tax_rate  NUMERIC(18,10)              NOT NULL,
  price_growth  NUMERIC(18,10)              NOT NULL,
  level3_memo   VARCHAR(4000)               NOT NULL,
  narrative     VARCHAR(4000)               NOT NULL,
  written_by    VARCHAR(64)                 NOT NULL,
  written_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT value_in_use_comes_once UNIQUE (book_id, asset_id, reporting_day, revision),
  CONSTRAINT value_in_use_revision_is_positive CHECK (revision > 0),
  CONSTRAINT value_in_use_pre_tax_rate_is_a_part CHECK (pre_tax_rate >= 0 AND pre_tax_rate < 1),
  CONSTRAINT value_in_use_price_growth_is_a_rate CHECK (price_growth > -1 AND price_growth < 10),
  CONSTRAINT value_in_use_growth_is_supported CHECK (price_growth <= 0 OR CHAR_LENGTH(level3_memo) >= 30),
  CONSTRAINT value_in_use_says_why CHECK (CHAR_LENGTH(narrative) >= 30)
);
COMMENT ON TABLE value_in_use IS 'Append-only; of an asset and a day the highest revision is in force';
COMMENT ON COLUMN value_in_use.currency IS 'Of the book';
COMMENT ON COLUMN value_in_use.pre_tax_rate IS 'Discount rate a year as a part of one, before tax (IAS 36.55)';
COMMENT ON COLUMN value_in_use.price_growth IS 'How much the price of the token is assumed to grow a year, as a part of one; below zero it falls';
COMMENT ON COLUMN value_in_use.level3_memo IS 'Why assumed growth is reasonable and supportable (IAS 36.33); empty where none is assumed';

CREATE TABLE value_in_use_flow (
  value_in_use_id BIGINT         NOT NULL REFERENCES value_in_use,
  flow_no         INTEGER        NOT NULL,
  years           INTEGER        NOT NULL,
  per_unit        NUMERIC(38,18) NOT NULL,
  PRIMARY KEY (value_in_use_id, flow_no),
  CONSTRAINT value_in_use_flow_is_later CHECK (years >= 0 AND years <= 100)
);
COMMENT ON TABLE value_in_use_flow IS 'Append-only. Cash that one unit is expected to bring';
COMMENT ON COLUMN value_in_use_flow.years IS 'After the reporting day';
COMMENT ON COLUMN value_in_use_flow.per_unit IS 'In the currency of the memo, below zero where it costs';

ALTER TABLE measurement_run_asset ADD COLUMN value_in_use_id BIGINT REFERENCES value_in_use; -- null where the test took none
COMMENT ON COLUMN measurement_run_asset.value_in_use_id IS 'The memo that the test compared with the market';
CREATE INDEX measurement_run_asset_of_value_in_use ON measurement_run_asset (value_in_use_id);
