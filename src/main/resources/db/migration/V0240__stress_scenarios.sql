-- Falls of the market that RISK keeps by name, version by version.

CREATE SEQUENCE stress_scenario_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE stress_scenario (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  entity_id  BIGINT                      NOT NULL REFERENCES reporting_entity,
  name       VARCHAR(80)                 NOT NULL,
  version    INTEGER                     NOT NULL,
  others     NUMERIC(11,10)              NOT NULL,
  leads_id   BIGINT REFERENCES asset, -- null where assets that are not named fall by others
  withdrawn  BOOLEAN                     NOT NULL,
  reason     VARCHAR(2000)               NOT NULL,
  kept_by    VARCHAR(64)                 NOT NULL,
  kept_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT stress_scenario_version_comes_once UNIQUE (entity_id, name, version),
  CONSTRAINT stress_scenario_is_named CHECK (CHAR_LENGTH(name) >= 1),
  CONSTRAINT stress_scenario_versions_begin_with_one CHECK (version >= 1),
  CONSTRAINT stress_scenario_others_are_a_part CHECK (others >= 0 AND others < 1),
  CONSTRAINT stress_scenario_says_why CHECK (CHAR_LENGTH(reason) >= 10)
);
COMMENT ON TABLE stress_scenario IS 'Append-only. The latest version of a name counts, unless it withdraws it';
COMMENT ON COLUMN stress_scenario.others IS 'Fall of the assets that are not named, a part of the price; nothing where one leads';
COMMENT ON COLUMN stress_scenario.leads_id IS 'The asset that the others follow by the beta of their closes';

CREATE SEQUENCE stress_scenario_fall_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE stress_scenario_fall (
  id          BIGINT         NOT NULL PRIMARY KEY,
  scenario_id BIGINT         NOT NULL REFERENCES stress_scenario,
  asset_id    BIGINT         NOT NULL REFERENCES asset,
  fall        NUMERIC(11,10) NOT NULL,
  CONSTRAINT stress_scenario_fall_is_of_one_asset UNIQUE (scenario_id, asset_id),
  CONSTRAINT stress_scenario_fall_is_a_part CHECK (fall >= 0 AND fall < 1)
);
COMMENT ON TABLE stress_scenario_fall IS 'Append-only. By how much a scenario lets one asset fall, a part of the price';
