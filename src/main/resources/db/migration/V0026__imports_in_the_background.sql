-- Imports of large files that go on while nobody waits for them: how far they are, and what came of them.

CREATE SEQUENCE import_job_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE import_job (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  kind        VARCHAR(16)                 NOT NULL,
  scope       VARCHAR(64)                 NOT NULL,
  file_name   VARCHAR(255)                NOT NULL,
  rows_in_all INTEGER                     NOT NULL,
  rows_read   INTEGER                     NOT NULL,
  rows_posted INTEGER                     NOT NULL,
  status      VARCHAR(16)                 NOT NULL,
  message     VARCHAR(4000)               NOT NULL,
  import_id   BIGINT, -- null until it is done, and where nothing of the file was new
  started_by  VARCHAR(64)                 NOT NULL,
  started_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  seen_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT import_job_kind_is_known CHECK (kind IN ('LOTS', 'DISPOSALS')),
  CONSTRAINT import_job_status_is_known CHECK (status IN ('RUNNING', 'DONE', 'REFUSED', 'LOST')),
  CONSTRAINT import_job_rows_are_in_bounds CHECK (rows_in_all >= 0 AND rows_read >= 0 AND rows_posted >= 0),
  CONSTRAINT import_job_refused_says_why CHECK ((status = 'REFUSED') = (message <> ''))
);
COMMENT ON COLUMN import_job.scope IS 'Code of the entity';
COMMENT ON COLUMN import_job.status IS 'DONE is set in the transaction of the import itself; LOST by whoever finds that its server is gone';
COMMENT ON COLUMN import_job.seen_at IS 'By the clock of the database: when the server that works on it said so last';
CREATE INDEX import_job_by_scope ON import_job (scope, id);
CREATE INDEX import_job_by_user ON import_job (started_by, id);
