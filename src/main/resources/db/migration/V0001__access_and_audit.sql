-- Who may act, and the append-only trail of what was done.

CREATE SEQUENCE portal_user_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE portal_user (
  id              BIGINT                      NOT NULL PRIMARY KEY,
  name            VARCHAR(64)                 NOT NULL,
  full_name       VARCHAR(200)                NOT NULL,
  password_hash   VARCHAR(500)                NOT NULL,
  active          BOOLEAN                     NOT NULL,
  failed_sign_ins INTEGER                     NOT NULL,
  locked_at       TIMESTAMP(6) WITH TIME ZONE, -- null while the user is not locked out
  created_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  version         BIGINT                      NOT NULL,
  CONSTRAINT portal_user_name_is_unique UNIQUE (name),
  CONSTRAINT portal_user_failed_sign_ins_not_negative CHECK (failed_sign_ins >= 0)
);
COMMENT ON COLUMN portal_user.password_hash IS 'PBKDF2, with algorithm, iterations and salt in the text';

CREATE TABLE portal_user_role (
  user_id    BIGINT                      NOT NULL REFERENCES portal_user,
  role       VARCHAR(16)                 NOT NULL,
  granted_by VARCHAR(64)                 NOT NULL,
  granted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (user_id, role),
  CONSTRAINT portal_user_role_is_known CHECK (role IN ('PREPARER', 'CONTROLLER', 'CFO', 'RISK', 'AUDITOR', 'ADMIN'))
);

CREATE SEQUENCE access_token_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE access_token (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  user_id    BIGINT                      NOT NULL REFERENCES portal_user,
  name       VARCHAR(100)                NOT NULL,
  token_hash CHAR(64)                    NOT NULL,
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  revoked_at TIMESTAMP(6) WITH TIME ZONE, -- null while the token is in force
  CONSTRAINT access_token_hash_is_unique UNIQUE (token_hash)
);
COMMENT ON COLUMN access_token.token_hash IS 'SHA-256 of the token, hex; the token itself is shown once and not kept';

CREATE TABLE audit_event (
  seq           BIGINT                      NOT NULL PRIMARY KEY,
  at            TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor         VARCHAR(64)                 NOT NULL,
  role          VARCHAR(16)                 NOT NULL,
  ip            VARCHAR(45)                 NOT NULL,
  action        VARCHAR(64)                 NOT NULL,
  subject_type  VARCHAR(64)                 NOT NULL,
  subject_id    VARCHAR(64)                 NOT NULL,
  before_hash   VARCHAR(64)                 NOT NULL,
  after_hash    VARCHAR(64)                 NOT NULL,
  reason        VARCHAR(2000)               NOT NULL,
  prev_row_hash CHAR(64)                    NOT NULL,
  row_hash      CHAR(64)                    NOT NULL,
  CONSTRAINT audit_event_row_hash_is_unique UNIQUE (row_hash),
  CONSTRAINT audit_event_follows_one_row UNIQUE (prev_row_hash)
);
CREATE INDEX audit_event_by_subject ON audit_event (subject_type, subject_id, seq);
CREATE INDEX audit_event_by_actor ON audit_event (actor, seq);
CREATE INDEX audit_event_by_action ON audit_event (action, seq);
COMMENT ON COLUMN audit_event.row_hash IS 'HMAC-SHA-256 with the audit key over the previous row hash and this row';
COMMENT ON COLUMN audit_event.before_hash IS 'SHA-256 of the subject before the change, empty where it did not exist';

-- one row: the end of the chain; locked by each writer so that the trail has one order
CREATE TABLE audit_head (
  id       INTEGER  NOT NULL PRIMARY KEY,
  seq      BIGINT   NOT NULL,
  row_hash CHAR(64) NOT NULL,
  CONSTRAINT audit_head_is_one_row CHECK (id = 1)
);
INSERT INTO audit_head (id, seq, row_hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
