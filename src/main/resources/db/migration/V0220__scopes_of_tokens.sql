-- A token of a feed posts ticks and may nothing else: what it is good for is kept with it.
ALTER TABLE access_token ADD COLUMN scope VARCHAR(16) DEFAULT 'ALL' NOT NULL;
ALTER TABLE access_token ADD CONSTRAINT access_token_scope_is_known CHECK (scope IN ('ALL', 'TICKS'));
COMMENT ON COLUMN access_token.scope IS 'ALL: whatever its owner may do; TICKS: posts ticks and nothing else';
