-- What the assets of a book could be made of, kept under a name with what came of it.

CREATE SEQUENCE plan_scenario_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE plan_scenario (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  book_id       BIGINT                      NOT NULL REFERENCES book,
  name          VARCHAR(100)                NOT NULL,
  as_of         DATE                        NOT NULL,
  inputs        VARCHAR(16000)              NOT NULL,
  inputs_hash   CHAR(64)                    NOT NULL,
  status        VARCHAR(16)                 NOT NULL,
  earns_today   NUMERIC(21,4)               NOT NULL,
  earns         NUMERIC(21,4), -- null unless there was an answer
  currency      CHAR(3)                     NOT NULL,
  capital_ratio NUMERIC(28,10), -- null unless there was an answer, and where nothing weighs
  saved_by      VARCHAR(64)                 NOT NULL,
  saved_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT plan_scenario_has_its_name UNIQUE (book_id, name),
  CONSTRAINT plan_scenario_is_named CHECK (CHAR_LENGTH(name) > 0),
  CONSTRAINT plan_scenario_status_is_known CHECK (status IN ('OPTIMAL', 'INFEASIBLE', 'UNBOUNDED', 'UNPROVEN')),
  CONSTRAINT plan_scenario_earns_where_there_is_an_answer CHECK ((status = 'OPTIMAL') = (earns IS NOT NULL) AND (status = 'OPTIMAL' OR capital_ratio IS NULL))
);
COMMENT ON TABLE plan_scenario IS 'Append-only. Nothing is posted by it';
COMMENT ON COLUMN plan_scenario.inputs IS 'What was asked, as the fields of an address; inputs_hash is SHA-256 over the day and them';
COMMENT ON COLUMN plan_scenario.earns_today IS 'What the assets of the day earn in a year by the returns that were asked with';
COMMENT ON COLUMN plan_scenario.earns IS 'What the suggested ones earn';
