-- What people write down of the world outside of the prices: events, that nothing is known, market capitalization, policy rates.

CREATE SEQUENCE external_information_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE external_information (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  entity_id   BIGINT                      NOT NULL REFERENCES reporting_entity,
  kind        VARCHAR(32)                 NOT NULL,
  asset_id    BIGINT REFERENCES asset, -- null where it is about the entity, or a currency
  finding     VARCHAR(16)                 NOT NULL,
  on_day      DATE                        NOT NULL,
  until_day   DATE, -- null unless an event is over
  figure      NUMERIC(38,10), -- null unless it is a figure
  currency    CHAR(3), -- as figure
  source      VARCHAR(500)                NOT NULL,
  words       VARCHAR(4000)               NOT NULL,
  corrects    BIGINT, -- null for what comes for the first time
  reason      VARCHAR(1000)               NOT NULL,
  recorded_by VARCHAR(64)                 NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT external_information_kind_is_its UNIQUE (id, entity_id, kind),
  CONSTRAINT external_information_is_corrected_once UNIQUE (corrects),
  CONSTRAINT external_information_corrects_its_kind FOREIGN KEY (corrects, entity_id, kind) REFERENCES external_information (id, entity_id, kind),
  CONSTRAINT external_information_corrects_earlier CHECK (corrects IS NULL OR corrects < id),
  CONSTRAINT external_information_kind_is_known CHECK (kind IN ('DELISTING_OR_HALT', 'LEGAL_REGULATORY', 'PROTOCOL_FAILURE', 'CUSTODY_LOSS', 'MARKET_CAPITALIZATION', 'POLICY_RATE')),
  CONSTRAINT external_information_finding_is_known CHECK (finding IN ('EVENT', 'NOTHING_KNOWN', 'FIGURE', 'WITHDRAWN')),
  CONSTRAINT external_information_is_of_its_subject CHECK ((kind IN ('MARKET_CAPITALIZATION', 'POLICY_RATE')) = (asset_id IS NULL)),
  CONSTRAINT external_information_finding_is_of_its_kind CHECK (finding = 'WITHDRAWN' OR (finding = 'FIGURE') = (asset_id IS NULL)),
  CONSTRAINT external_information_figure_is_there CHECK ((finding = 'FIGURE') = (figure IS NOT NULL) AND (figure IS NULL) = (currency IS NULL)),
  CONSTRAINT external_information_figure_is_one CHECK (figure IS NULL OR (kind = 'MARKET_CAPITALIZATION' AND figure >= 0) OR (kind = 'POLICY_RATE' AND figure > -1 AND figure < 1)),
  CONSTRAINT external_information_ends_after_it_begins CHECK (until_day IS NULL OR (finding = 'EVENT' AND until_day >= on_day)),
  CONSTRAINT external_information_has_a_source CHECK (CHAR_LENGTH(TRIM(source)) > 0),
  CONSTRAINT external_information_has_words CHECK (CHAR_LENGTH(TRIM(words)) >= 10),
  CONSTRAINT external_information_correction_has_a_reason CHECK ((corrects IS NULL) = (CHAR_LENGTH(TRIM(reason)) = 0)),
  CONSTRAINT external_information_is_withdrawn_by_a_correction CHECK (finding <> 'WITHDRAWN' OR corrects IS NOT NULL)
);
COMMENT ON TABLE external_information IS 'Append-only. What is in force is corrected by no other row, and is not withdrawn';
COMMENT ON COLUMN external_information.on_day IS 'When it happened, or up to which day nothing was known, or of which day the figure is';
COMMENT ON COLUMN external_information.until_day IS 'The last day of an event that is over';
COMMENT ON COLUMN external_information.figure IS 'Of MARKET_CAPITALIZATION an amount, of POLICY_RATE a part of one a year, as 0.0425';
COMMENT ON COLUMN external_information.currency IS 'Of the amount, or whose policy rate it is';
CREATE INDEX external_information_of_entity ON external_information (entity_id, kind, on_day);
