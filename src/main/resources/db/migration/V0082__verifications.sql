-- When everything that is sealed or summed was looked at, and what did not fit.

CREATE SEQUENCE verification_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE verification (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  status        VARCHAR(16)                 NOT NULL,
  part          VARCHAR(32)                 NOT NULL,
  parts_done    INTEGER                     NOT NULL,
  parts         INTEGER                     NOT NULL,
  rows_read     BIGINT                      NOT NULL,
  counter       BIGINT                      NOT NULL,
  head          VARCHAR(64)                 NOT NULL,
  clocks_behind INTEGER                     NOT NULL,
  checkpoints   INTEGER                     NOT NULL,
  running       INTEGER, -- 1 while it runs, null once it has ended
  night         DATE, -- null of one that somebody asked for
  begun_by      VARCHAR(64)                 NOT NULL,
  begun_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  ended_at      TIMESTAMP(6) WITH TIME ZONE, -- null while it runs
  seen_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT verification_status_is_known CHECK (status IN ('RUNNING', 'WHOLE', 'BROKEN', 'FAILED')),
  CONSTRAINT verification_runs_alone UNIQUE (running),
  CONSTRAINT verification_of_a_night_is_one UNIQUE (night),
  CONSTRAINT verification_runs_or_has_ended CHECK ((status = 'RUNNING') = (running IS NOT NULL) AND (running IS NULL) = (ended_at IS NOT NULL)),
  CONSTRAINT verification_running_is_one CHECK (running = 1)
);
COMMENT ON COLUMN verification.counter IS 'Number of the last event of the trail that it read';
COMMENT ON COLUMN verification.head IS 'Seal of that event';
COMMENT ON COLUMN verification.seen_at IS 'By the clock of the database: when its server said so last';

CREATE TABLE verification_finding (
  verification_id BIGINT        NOT NULL REFERENCES verification,
  finding_no      INTEGER       NOT NULL,
  part            VARCHAR(32)   NOT NULL,
  reason          VARCHAR(32)   NOT NULL,
  arguments       VARCHAR(2000) NOT NULL,
  PRIMARY KEY (verification_id, finding_no)
);
COMMENT ON TABLE verification_finding IS 'The first thing of each part that did not fit; none of one that was whole';
