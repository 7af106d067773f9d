-- Files that were uploaded to be looked at and are not imported yet. The PostgreSQL twin of this file has the same name.

CREATE SEQUENCE import_draft_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE import_draft (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  file_name   VARCHAR(255)                NOT NULL,
  gzip        BINARY LARGE OBJECT NOT NULL,
  uploaded_by VARCHAR(64)                 NOT NULL,
  uploaded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
COMMENT ON TABLE import_draft IS 'Removed when the file is imported, or a day after it was uploaded';
