-- A password that somebody else set serves only to choose an own one; users are told of changes to their account.

ALTER TABLE portal_user ADD COLUMN password_expires_at TIMESTAMP(6) WITH TIME ZONE; -- null for a password that serves to work with
COMMENT ON COLUMN portal_user.password_expires_at IS 'Until when a password that an administrator set serves to choose an own one, and for nothing else';

CREATE SEQUENCE account_notice_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE account_notice (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  user_id      BIGINT                      NOT NULL REFERENCES portal_user,
  action       VARCHAR(64)                 NOT NULL,
  actor        VARCHAR(64)                 NOT NULL,
  at           TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  dismissed_at TIMESTAMP(6) WITH TIME ZONE -- null while the user has to be told
);
COMMENT ON TABLE account_notice IS 'What changed about an account, to be shown to its user; the audit trail holds the same for good';
CREATE INDEX account_notice_of_user ON account_notice (user_id, id);
