-- External information only grows, and its files are kept with it. The PostgreSQL twin of this file has the same name.

CREATE SEQUENCE external_file_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE external_file (
  id             BIGINT                      NOT NULL PRIMARY KEY,
  information_id BIGINT                      NOT NULL REFERENCES external_information,
  name           VARCHAR(255)                NOT NULL,
  media_type     VARCHAR(100)                NOT NULL,
  size_bytes     INTEGER                     NOT NULL,
  sha256         CHAR(64)                    NOT NULL,
  content        BINARY LARGE OBJECT         NOT NULL,
  added_by       VARCHAR(64)                 NOT NULL,
  added_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT external_file_comes_once UNIQUE (information_id, sha256),
  CONSTRAINT external_file_has_a_name CHECK (name <> ''),
  CONSTRAINT external_file_has_a_size CHECK (size_bytes BETWEEN 1 AND 10485760)
);
COMMENT ON TABLE external_file IS 'Append-only. What external information was read from; of the same bytes it has one';
COMMENT ON COLUMN external_file.media_type IS 'Told by the bytes, not by the sender';

CREATE TRIGGER external_information_only_grows BEFORE UPDATE, DELETE ON external_information FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER external_file_only_grows BEFORE UPDATE, DELETE ON external_file FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
