-- Files of a trading account name entity and account, which may have 32 characters each.

ALTER TABLE import_file ALTER COLUMN scope SET DATA TYPE VARCHAR(80);
COMMENT ON COLUMN import_file.scope IS 'Entity code for lots and disposals, market code for prices, entity/account for facts of a trading account';
