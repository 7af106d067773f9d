-- What capital rules ask for, by jurisdiction and from a day on; how each entity classifies its assets under them; and the
-- lines of its report that no book knows.

CREATE SEQUENCE prudential_rule_set_seq START WITH 100 INCREMENT BY 50;
CREATE TABLE prudential_rule_set (
  id                     BIGINT                      NOT NULL PRIMARY KEY,
  entity_id              BIGINT REFERENCES reporting_entity, -- null of the rules as published, which come with the portal
  jurisdiction           VARCHAR(16)                 NOT NULL,
  valid_from             DATE                        NOT NULL,
  source                 VARCHAR(500)                NOT NULL,
  cet1_minimum           NUMERIC(18,10)              NOT NULL,
  tier1_minimum          NUMERIC(18,10)              NOT NULL,
  total_minimum          NUMERIC(18,10)              NOT NULL,
  leverage_minimum       NUMERIC(18,10)              NOT NULL,
  conservation_buffer    NUMERIC(18,10)              NOT NULL,
  countercyclical_buffer NUMERIC(18,10)              NOT NULL,
  additional_buffer      NUMERIC(18,10)              NOT NULL,
  group2b_weight         NUMERIC(18,10)              NOT NULL,
  group2a_charge         NUMERIC(18,10)              NOT NULL,
  group2a_offset         NUMERIC(18,10)              NOT NULL,
  infrastructure_add_on  NUMERIC(18,10)              NOT NULL,
  lower_limit            NUMERIC(18,10), -- null where the rules know no lower threshold
  upper_limit            NUMERIC(18,10)              NOT NULL,
  market_cap_at_least    NUMERIC(22,2)               NOT NULL,
  daily_volume_at_least  NUMERIC(22,2)               NOT NULL,
  observations_at_least  INTEGER                     NOT NULL,
  recognizes_hedges      BOOLEAN                     NOT NULL,
  deducts_intangible     BOOLEAN                     NOT NULL,
  reason                 VARCHAR(2000)               NOT NULL,
  wanted_by              VARCHAR(64)                 NOT NULL,
  wanted_at              TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  case_id                BIGINT REFERENCES approval_case, -- null of the rules as published
  CONSTRAINT prudential_rule_set_has_its_case UNIQUE (case_id),
  CONSTRAINT prudential_rule_set_of_an_entity_is_decided CHECK ((entity_id IS NULL) = (case_id IS NULL)),
  CONSTRAINT prudential_rule_set_jurisdiction_is_a_code CHECK (CHAR_LENGTH(jurisdiction) >= 2 AND UPPER(jurisdiction) = jurisdiction),
  CONSTRAINT prudential_rule_set_minima_are_shares CHECK (cet1_minimum BETWEEN 0 AND 1 AND tier1_minimum BETWEEN cet1_minimum AND 1 AND total_minimum BETWEEN tier1_minimum AND 1 AND leverage_minimum BETWEEN 0 AND 1),
  CONSTRAINT prudential_rule_set_buffers_are_shares CHECK (conservation_buffer BETWEEN 0 AND 1 AND countercyclical_buffer BETWEEN 0 AND 1 AND additional_buffer BETWEEN 0 AND 1),
  CONSTRAINT prudential_rule_set_weights_are_in_bounds CHECK (group2b_weight BETWEEN 0 AND 100 AND group2a_charge BETWEEN 0 AND 100 AND group2a_offset BETWEEN 0 AND 1 AND infrastructure_add_on BETWEEN 0 AND 100),
  CONSTRAINT prudential_rule_set_limits_are_in_order CHECK (upper_limit BETWEEN 0 AND 1 AND (lower_limit IS NULL OR lower_limit BETWEEN 0 AND upper_limit)),
  CONSTRAINT prudential_rule_set_criteria_are_not_negative CHECK (market_cap_at_least >= 0 AND daily_volume_at_least >= 0 AND observations_at_least >= 0),
  CONSTRAINT prudential_rule_set_says_why CHECK (CHAR_LENGTH(reason) >= 10)
);
COMMENT ON TABLE prudential_rule_set IS 'Append-only. Of a jurisdiction the latest first day counts, of two the later one, and an entity''s own before the published; an entity is held to the rules that it took on last';
COMMENT ON COLUMN prudential_rule_set.group2b_weight IS 'Risk weight as a multiple: 12.5 for 1,250 %';
COMMENT ON COLUMN prudential_rule_set.lower_limit IS 'Part of Tier 1 above which the excess of Group 2 is treated as Group 2b';
COMMENT ON COLUMN prudential_rule_set.market_cap_at_least IS 'In USD, average of the year before';
COMMENT ON COLUMN prudential_rule_set.daily_volume_at_least IS 'In USD, 10 % trimmed mean of the year before';
CREATE INDEX prudential_rule_set_of_entity ON prudential_rule_set (entity_id, valid_from);

INSERT INTO prudential_rule_set (id, jurisdiction, valid_from, source, cet1_minimum, tier1_minimum, total_minimum, leverage_minimum, conservation_buffer, countercyclical_buffer, additional_buffer, group2b_weight, group2a_charge, group2a_offset, infrastructure_add_on, lower_limit, upper_limit, market_cap_at_least, daily_volume_at_least, observations_at_least, recognizes_hedges, deducts_intangible, reason, wanted_by, wanted_at) VALUES
  (1, 'BCBS', DATE '2026-01-01', 'Basel Committee d545 (December 2022) with the amendments of July 2024: SCO60, RBC20, RBC30, LEV20', 0.045, 0.06, 0.08, 0.03, 0.025, 0, 0, 12.5, 1, 0.65, 0, 0.01, 0.02, 10000000000, 50000000, 100, TRUE, FALSE, 'As published; the add-on of Group 1 is for national supervisors and 0 here', 'ballast', TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'),
  (2, 'EU', DATE '2024-07-09', 'Regulation (EU) 2024/1623 (CRR3), Art. 501d, transitional; Art. 92, 129', 0.045, 0.06, 0.08, 0.03, 0.025, 0, 0, 12.5, 1, 0, 0, NULL, 0.01, 10000000000, 50000000, 100, FALSE, FALSE, 'As published: no recognition of hedges; tokens of traditional assets are classified as Group 1b at 250 %', 'ballast', TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'),
  (3, 'OSFI', DATE '2025-11-01', 'OSFI, Capital and Liquidity Treatment of Crypto-asset Exposures, fiscal year 2026; CAR, LR', 0.045, 0.06, 0.08, 0.03, 0.025, 0, 0, 12.5, 1, 0.65, 0, NULL, 0.05, 10000000000, 50000000, 100, TRUE, FALSE, 'As published: a gross limit of 5 % of Tier 1 and no lower threshold', 'ballast', TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00');

CREATE SEQUENCE crypto_classification_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE crypto_classification (
  id               BIGINT                      NOT NULL PRIMARY KEY,
  entity_id        BIGINT                      NOT NULL REFERENCES reporting_entity,
  jurisdiction     VARCHAR(16)                 NOT NULL,
  asset_id         BIGINT                      NOT NULL REFERENCES asset,
  valid_from       DATE                        NOT NULL,
  crypto_group     VARCHAR(8)                  NOT NULL,
  risk_weight      NUMERIC(18,10), -- null of Group 2, which the rules weigh
  regulated_market BOOLEAN                     NOT NULL,
  market_cap       NUMERIC(22,2), -- null where nobody says it
  daily_volume     NUMERIC(22,2), -- null where nobody says it
  observations     INTEGER, -- null where nobody says it
  evidence         VARCHAR(4000)               NOT NULL,
  wanted_by        VARCHAR(64)                 NOT NULL,
  wanted_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  case_id          BIGINT                      NOT NULL REFERENCES approval_case,
  CONSTRAINT crypto_classification_has_its_case UNIQUE (case_id),
  CONSTRAINT crypto_classification_group_is_known CHECK (crypto_group IN ('GROUP_1A', 'GROUP_1B', 'GROUP_2A', 'GROUP_2B')),
  CONSTRAINT crypto_classification_weighs_group_1 CHECK ((risk_weight IS NOT NULL) = (crypto_group IN ('GROUP_1A', 'GROUP_1B'))),
  CONSTRAINT crypto_classification_weight_is_in_bounds CHECK (risk_weight BETWEEN 0 AND 100),
  CONSTRAINT crypto_classification_group_2a_is_proved CHECK (crypto_group <> 'GROUP_2A' OR (regulated_market AND market_cap IS NOT NULL AND daily_volume IS NOT NULL AND observations IS NOT NULL)),
  CONSTRAINT crypto_classification_figures_are_not_negative CHECK (market_cap >= 0 AND daily_volume >= 0 AND observations >= 0),
  CONSTRAINT crypto_classification_says_why CHECK (CHAR_LENGTH(evidence) >= 30)
);
COMMENT ON TABLE crypto_classification IS 'Append-only. In force from its first day on once its case is posted; of an asset the latest first day counts, of two the later one';
COMMENT ON COLUMN crypto_classification.risk_weight IS 'As a multiple: 2.5 for 250 %';
COMMENT ON COLUMN crypto_classification.market_cap IS 'In USD, average of the year before';
COMMENT ON COLUMN crypto_classification.daily_volume IS 'In USD, 10 % trimmed mean of the year before';
CREATE INDEX crypto_classification_of_asset ON crypto_classification (entity_id, jurisdiction, asset_id, valid_from);

CREATE SEQUENCE regulatory_entry_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE regulatory_entry (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  entity_id  BIGINT                      NOT NULL REFERENCES reporting_entity,
  book_id    BIGINT                      NOT NULL,
  kind       VARCHAR(24)                 NOT NULL,
  line       VARCHAR(100)                NOT NULL,
  valid_from DATE                        NOT NULL,
  amount     NUMERIC(21,4)               NOT NULL,
  currency   CHAR(3)                     NOT NULL,
  reason     VARCHAR(2000)               NOT NULL,
  wanted_by  VARCHAR(64)                 NOT NULL,
  wanted_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  case_id    BIGINT                      NOT NULL REFERENCES approval_case,
  CONSTRAINT regulatory_entry_has_its_case UNIQUE (case_id),
  CONSTRAINT regulatory_entry_is_of_a_book FOREIGN KEY (book_id, entity_id, currency) REFERENCES book (id, entity_id, currency),
  CONSTRAINT regulatory_entry_kind_is_known CHECK (kind IN ('CET1_ADJUSTMENT', 'VERIFIED_PROFIT', 'ADDITIONAL_TIER1', 'TIER2', 'OTHER_RISK_WEIGHTED', 'LEVERAGE_EXPOSURE')),
  CONSTRAINT regulatory_entry_has_its_sign CHECK (amount >= 0 OR kind IN ('CET1_ADJUSTMENT', 'LEVERAGE_EXPOSURE')),
  CONSTRAINT regulatory_entry_names_its_line CHECK (CHAR_LENGTH(line) >= 1),
  CONSTRAINT regulatory_entry_says_why CHECK (CHAR_LENGTH(reason) >= 10)
);
COMMENT ON TABLE regulatory_entry IS 'Append-only. In force from its first day on once its case is posted; of a line the latest first day counts, of two the later one; an amount of zero ends it';
COMMENT ON COLUMN regulatory_entry.amount IS 'In the currency of the book';
CREATE INDEX regulatory_entry_of_book ON regulatory_entry (book_id, kind, line, valid_from);
