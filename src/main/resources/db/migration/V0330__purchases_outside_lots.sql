-- What an institution buys that is kept by no lot: accounts whose growth by journals of hand are purchases, where it is no change of value.

INSERT INTO account_role (chart, role, number) VALUES
  ('CENTRAL_BANK', 'GOLD',                    '1300'),
  ('CENTRAL_BANK', 'FOREIGN_CURRENCY_CLAIMS', '1310');
CREATE TABLE expansion_purchase (
  role VARCHAR(64) NOT NULL PRIMARY KEY
);
COMMENT ON TABLE expansion_purchase IS 'Roles of accounts of assets without lots that an institution buys or lends on; a chart without the role has none';
INSERT INTO expansion_purchase (role) VALUES
  ('GOLD'), ('FOREIGN_CURRENCY_CLAIMS'), ('SWAP_CLAIMS'), ('REPO_CLAIMS'), ('LENDING_TO_BANKS'), ('SECURITIES_OUTRIGHT');
