-- What belongs to the evidence of a case is kept with it. The PostgreSQL twin of this file has the same name.

CREATE SEQUENCE attachment_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE attachment (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  case_id    BIGINT                      NOT NULL REFERENCES approval_case,
  name       VARCHAR(255)                NOT NULL,
  media_type VARCHAR(100)                NOT NULL,
  size_bytes INTEGER                     NOT NULL,
  sha256     CHAR(64)                    NOT NULL,
  content    BINARY LARGE OBJECT         NOT NULL,
  added_by   VARCHAR(64)                 NOT NULL,
  added_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT attachment_comes_once UNIQUE (case_id, sha256),
  CONSTRAINT attachment_has_a_name CHECK (name <> ''),
  CONSTRAINT attachment_has_a_size CHECK (size_bytes BETWEEN 1 AND 10485760),
  CONSTRAINT attachment_media_type_is_known CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg', 'text/csv', 'text/plain', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'))
);
COMMENT ON TABLE attachment IS 'Append-only. Vouchers, contracts, working papers; of the same bytes a case has one';
COMMENT ON COLUMN attachment.media_type IS 'Told by the bytes, not by the sender';
CREATE TRIGGER attachment_only_grows BEFORE UPDATE, DELETE ON attachment FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
