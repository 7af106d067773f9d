-- Weighted average: in a book that averages an asset the pool of its units is the unit of account. It stands as one row in the
-- place of a lot; the lots that come in stay facts.

ALTER TABLE accounting_policy DROP CONSTRAINT accounting_policy_cost_method_is_known;
ALTER TABLE accounting_policy ADD CONSTRAINT accounting_policy_cost_method_is_known CHECK (cost_method IN ('SPECIFIC_ID', 'FIFO', 'WEIGHTED_AVERAGE'));
ALTER TABLE accounting_policy ADD CONSTRAINT accounting_policy_merges_no_lots CHECK (cost_method <> 'WEIGHTED_AVERAGE' OR model <> 'US_COST_LESS_IMPAIRMENT');
COMMENT ON COLUMN accounting_policy.cost_method IS 'ASC 350-30 keeps lots apart: averaging would merge units of account';

ALTER TABLE lot ADD COLUMN pool_of_book_id BIGINT; -- null for a lot that was acquired
ALTER TABLE lot ALTER COLUMN wallet_id DROP NOT NULL; -- a pool lies in all wallets
ALTER TABLE lot DROP CONSTRAINT lot_quantity_is_positive;
ALTER TABLE lot ADD CONSTRAINT lot_quantity_is_positive CHECK (quantity > 0 OR pool_of_book_id IS NOT NULL);
ALTER TABLE lot ADD CONSTRAINT lot_is_a_fact_or_a_pool CHECK (CASE WHEN pool_of_book_id IS NULL THEN wallet_id IS NOT NULL
  ELSE wallet_id IS NULL AND import_id IS NULL AND quantity = 0 AND cost = 0 AND fee = 0 AND NOT withdrawn END);
ALTER TABLE lot ADD CONSTRAINT lot_pool_of_an_asset_is_one UNIQUE (pool_of_book_id, asset_id);
COMMENT ON COLUMN lot.pool_of_book_id IS 'The book that averages the asset, of the pool of its units; it has no units or cost of its own, they are those of its events';

ALTER TABLE lot_event ADD COLUMN from_lot_id BIGINT; -- null but of a pool where units come in
ALTER TABLE lot_event DROP CONSTRAINT lot_event_kind_is_known;
ALTER TABLE lot_event ADD CONSTRAINT lot_event_kind_is_known CHECK (kind IN ('ACQUIRE', 'OPEN', 'POOL', 'IMPAIR', 'REVERSE', 'REMEASURE', 'ADOPT', 'DISPOSE', 'CORRECT'));
ALTER TABLE lot_event ADD CONSTRAINT lot_event_names_what_comes_in CHECK (from_lot_id IS NULL OR kind IN ('ACQUIRE', 'POOL', 'CORRECT'));
COMMENT ON COLUMN lot_event.from_lot_id IS 'The lot whose units come into the pool, or are taken out again';

CREATE TABLE pooled_units (
  book_id     BIGINT         NOT NULL,
  disposal_id BIGINT         NOT NULL,
  lot_id      BIGINT         NOT NULL REFERENCES lot,
  quantity    NUMERIC(38,18) NOT NULL,
  PRIMARY KEY (book_id, disposal_id, lot_id),
  FOREIGN KEY (book_id, disposal_id) REFERENCES disposal_posting,
  CONSTRAINT pooled_units_quantity_is_positive CHECK (quantity > 0)
);
COMMENT ON TABLE pooled_units IS 'Units of lots that a disposal of a pool counts off, the first acquired first: how many are left in which wallet; no amount rests on it';
CREATE INDEX pooled_units_of_lot ON pooled_units (lot_id);
