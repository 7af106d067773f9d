-- Work that goes on while nobody waits: imports, as until now, and whatever else a feature brings. What imports in the
-- background noted of themselves stands in the register of files too; the notes are not taken along.

DROP TABLE import_job;
DROP SEQUENCE import_job_seq;

CREATE SEQUENCE job_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE job (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  kind          VARCHAR(32)                 NOT NULL,
  entity        VARCHAR(64)                 NOT NULL,
  subject       VARCHAR(255)                NOT NULL,
  input         VARCHAR(1000)               NOT NULL,
  steps         INTEGER                     NOT NULL,
  steps_read    INTEGER                     NOT NULL,
  steps_written INTEGER                     NOT NULL,
  attempt       INTEGER                     NOT NULL,
  status        VARCHAR(16)                 NOT NULL,
  message       VARCHAR(4000)               NOT NULL,
  result_id     BIGINT, -- null until it is done, and where nothing was new
  started_by    VARCHAR(64)                 NOT NULL,
  started_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  seen_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT job_status_is_known CHECK (status IN ('RUNNING', 'DONE', 'REFUSED', 'CANCELED', 'LOST')),
  CONSTRAINT job_steps_are_in_bounds CHECK (steps >= 0 AND steps_read >= 0 AND steps_written >= 0),
  CONSTRAINT job_attempt_is_in_bounds CHECK (attempt BETWEEN 1 AND 3),
  CONSTRAINT job_says_why_it_ended CHECK ((status IN ('REFUSED', 'CANCELED')) = (message <> ''))
);
COMMENT ON COLUMN job.entity IS 'Code of the entity';
COMMENT ON COLUMN job.subject IS 'What people call it: the name of a file, a period';
COMMENT ON COLUMN job.input IS 'What the work takes beside the entity, as words with a space between them';
COMMENT ON COLUMN job.attempt IS 'One more each time that a server takes the job over; an earlier attempt records nothing';
COMMENT ON COLUMN job.status IS 'DONE is set in the transaction of the work itself';
COMMENT ON COLUMN job.seen_at IS 'By the clock of the database: when the server that works on it said so last';
CREATE INDEX job_by_entity ON job (entity, id);
CREATE INDEX job_by_user ON job (started_by, id);
CREATE INDEX job_by_status ON job (status, seen_at);
