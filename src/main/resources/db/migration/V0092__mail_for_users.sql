-- Where users get mail about what waits for them, and whether they want any.

CREATE TABLE user_mail (
  user_id      BIGINT       NOT NULL PRIMARY KEY REFERENCES portal_user,
  address      VARCHAR(254) NOT NULL,
  notices      VARCHAR(16)  NOT NULL,
  tried_at     TIMESTAMP(6) WITH TIME ZONE, -- null while nothing was ever sent
  failures     INTEGER      NOT NULL,
  last_failure VARCHAR(500) NOT NULL,
  CONSTRAINT user_mail_has_an_address CHECK (address LIKE '_%@_%'),
  CONSTRAINT user_mail_notices_are_known CHECK (notices IN ('NONE', 'BUNDLED')),
  CONSTRAINT user_mail_failures_not_negative CHECK (failures >= 0)
);
COMMENT ON COLUMN user_mail.tried_at IS 'When a node last took it on itself to send; nobody does again before the pause is over';
COMMENT ON COLUMN user_mail.failures IS 'In a row, since the last message that the server took';

CREATE TABLE user_mail_told (
  user_id  BIGINT   NOT NULL REFERENCES user_mail,
  thing    CHAR(64) NOT NULL,
  PRIMARY KEY (user_id, thing)
);
COMMENT ON TABLE user_mail_told IS 'Hashes of the things that waited when the last message was sent: only others are new';
