-- How large positions may be, as RISK wants and the CFO approves it, and the advice on sizes that was recorded.

CREATE SEQUENCE position_limit_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE position_limit (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  entity_id  BIGINT                      NOT NULL REFERENCES reporting_entity,
  asset_id   BIGINT                      NOT NULL REFERENCES asset,
  valid_from DATE                        NOT NULL,
  most       NUMERIC(21,4)               NOT NULL,
  currency   VARCHAR(3)                  NOT NULL,
  reason     VARCHAR(2000)               NOT NULL,
  wanted_by  VARCHAR(64)                 NOT NULL,
  wanted_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  case_id    BIGINT                      NOT NULL REFERENCES approval_case,
  CONSTRAINT position_limit_has_its_case UNIQUE (case_id),
  CONSTRAINT position_limit_is_of_its_asset UNIQUE (id, entity_id, asset_id),
  CONSTRAINT position_limit_is_not_negative CHECK (most >= 0),
  CONSTRAINT position_limit_says_why CHECK (CHAR_LENGTH(reason) >= 10)
);
COMMENT ON TABLE position_limit IS 'Append-only. In force from its first day on once its case is posted; of an asset the latest first day counts, of two the later one';
COMMENT ON COLUMN position_limit.most IS 'What the net position may be worth at most, in the currency of the primary book';
CREATE INDEX position_limit_of_asset ON position_limit (entity_id, asset_id, valid_from);

CREATE SEQUENCE position_advice_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE position_advice (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  entity_id    BIGINT                      NOT NULL REFERENCES reporting_entity,
  asset_id     BIGINT                      NOT NULL REFERENCES asset,
  as_of        DATE                        NOT NULL,
  method       VARCHAR(24)                 NOT NULL,
  inputs       VARCHAR(16000)              NOT NULL,
  inputs_hash  CHAR(64)                    NOT NULL,
  weight       NUMERIC(28,10)              NOT NULL,
  advised      NUMERIC(21,4)               NOT NULL,
  currency     VARCHAR(3)                  NOT NULL,
  price        NUMERIC(38,18)              NOT NULL,
  units_then   NUMERIC(38,18)              NOT NULL,
  status       VARCHAR(16)                 NOT NULL,
  limit_id     BIGINT, -- null where none was in force
  limit_most   NUMERIC(21,4), -- null where none was in force
  advised_by   VARCHAR(64)                 NOT NULL,
  advised_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT position_advice_comes_once UNIQUE (entity_id, asset_id, inputs_hash),
  CONSTRAINT position_advice_rests_on_a_limit_of_its_asset FOREIGN KEY (limit_id, entity_id, asset_id) REFERENCES position_limit (id, entity_id, asset_id),
  CONSTRAINT position_advice_method_is_known CHECK (method IN ('KELLY', 'KELLY_BINARY', 'VOLATILITY_TARGET')),
  CONSTRAINT position_advice_status_is_known CHECK (status IN ('OK', 'WARNING', 'UNKNOWN', 'MARGIN_CALL', 'LIQUIDATION')),
  CONSTRAINT position_advice_is_in_bounds CHECK (weight >= 0 AND advised >= 0 AND price > 0),
  CONSTRAINT position_advice_keeps_its_limit CHECK ((limit_id IS NULL) = (limit_most IS NULL) AND (limit_most IS NULL OR advised <= limit_most)),
  CONSTRAINT position_advice_never_grows_in_a_call CHECK (status IN ('OK', 'WARNING') OR advised <= CASE WHEN units_then > 0 THEN units_then * price ELSE 0 END)
);
COMMENT ON TABLE position_advice IS 'Append-only. What was advised of the size of a position, with all that it rests on; nothing is posted';
COMMENT ON COLUMN position_advice.inputs IS 'Canonical JSON; inputs_hash is SHA-256 over it';
COMMENT ON COLUMN position_advice.units_then IS 'Net delta of spot, options and futures at the time';
CREATE INDEX position_advice_of_entity ON position_advice (entity_id, id);
