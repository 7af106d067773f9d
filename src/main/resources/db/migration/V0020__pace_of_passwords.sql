-- How fast passwords may be tried: by user, and by name and address whether the name exists or not.

ALTER TABLE portal_user ADD COLUMN failed_at TIMESTAMP(6) WITH TIME ZONE; -- null without a wrong password since the last right one
UPDATE portal_user SET failed_at = COALESCE(locked_at, created_at) WHERE failed_sign_ins > 0;
COMMENT ON COLUMN portal_user.failed_at IS 'When the last of the failed sign-ins was';
COMMENT ON COLUMN portal_user.locked_at IS 'When the wrong password came that locked the user out for some minutes';

CREATE SEQUENCE wrong_password_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE wrong_password (
  id        BIGINT                      NOT NULL PRIMARY KEY,
  name_hash CHAR(64)                    NOT NULL,
  address   VARCHAR(45)                 NOT NULL,
  at        TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
COMMENT ON TABLE wrong_password IS 'Kept for a day: what was given as a name may be a password, so that only its SHA-256 is kept';
CREATE INDEX wrong_password_of_name ON wrong_password (name_hash, at);
CREATE INDEX wrong_password_of_address ON wrong_password (address, at);
CREATE INDEX wrong_password_by_time ON wrong_password (at);
