-- A second factor by codes that change with time (RFC 6238), and the codes to get in by without the device.

CREATE TABLE second_factor (
  user_id     BIGINT                      NOT NULL PRIMARY KEY REFERENCES portal_user,
  secret      VARCHAR(500)                NOT NULL,
  last_step   BIGINT                      NOT NULL,
  enrolled_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT second_factor_last_step_is_positive CHECK (last_step > 0)
);
COMMENT ON COLUMN second_factor.secret IS 'Encrypted by AES-GCM under a key outside of the database';
COMMENT ON COLUMN second_factor.last_step IS 'The time step of the last code that was used; it only grows, so that no code is taken twice';

CREATE TABLE recovery_code (
  user_id   BIGINT   NOT NULL REFERENCES second_factor,
  code_hash CHAR(64) NOT NULL,
  PRIMARY KEY (user_id, code_hash)
);
COMMENT ON TABLE recovery_code IS 'Those that were not used yet, as SHA-256 of 80 random bits';
