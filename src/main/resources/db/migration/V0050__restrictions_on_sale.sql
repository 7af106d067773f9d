-- Units of lots that may not be sold for a time (ASC 350-60-50-6), and when that ended before its day.

CREATE SEQUENCE sale_restriction_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE sale_restriction (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  lot_id      BIGINT                      NOT NULL REFERENCES lot,
  quantity    NUMERIC(38,18)              NOT NULL,
  kind        VARCHAR(32)                 NOT NULL,
  from_day    DATE                        NOT NULL,
  until_day   DATE, -- null where only a circumstance ends it
  nature      VARCHAR(1000)               NOT NULL,
  lapse       VARCHAR(1000)               NOT NULL,
  recorded_by VARCHAR(64)                 NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT sale_restriction_quantity_is_positive CHECK (quantity > 0),
  CONSTRAINT sale_restriction_kind_is_known CHECK (kind IN ('CONTRACTUAL_HOLDER', 'PROTOCOL_OR_LEGAL_OF_TOKEN')),
  CONSTRAINT sale_restriction_lasts CHECK (until_day IS NULL OR until_day > from_day),
  CONSTRAINT sale_restriction_is_ended_by_something CHECK (until_day IS NOT NULL OR CHAR_LENGTH(lapse) > 0),
  CONSTRAINT sale_restriction_has_a_nature CHECK (CHAR_LENGTH(nature) > 0)
);
COMMENT ON TABLE sale_restriction IS 'Append-only. Units of a lot that may not be sold from a day on';
COMMENT ON COLUMN sale_restriction.until_day IS 'The first day without it';
COMMENT ON COLUMN sale_restriction.nature IS 'As the disclosure says it';
COMMENT ON COLUMN sale_restriction.lapse IS 'Circumstances that could end it, or end it earlier; empty where there are none';
CREATE INDEX sale_restriction_of_lot ON sale_restriction (lot_id);

CREATE TABLE sale_restriction_end (
  restriction_id BIGINT                      NOT NULL PRIMARY KEY REFERENCES sale_restriction,
  ended_on       DATE                        NOT NULL,
  reason         VARCHAR(1000)               NOT NULL,
  recorded_by    VARCHAR(64)                 NOT NULL,
  recorded_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT sale_restriction_end_has_a_reason CHECK (CHAR_LENGTH(reason) > 0)
);
COMMENT ON TABLE sale_restriction_end IS 'Append-only. A restriction that ended before its day';
COMMENT ON COLUMN sale_restriction_end.ended_on IS 'The first day without it; its own first day if it never was';
