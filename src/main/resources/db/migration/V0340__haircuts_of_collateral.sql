-- What venues do not count of assets that are pledged to them, by the day from which it holds. What is said again otherwise is the
-- next revision of that day. A snapshot may leave a haircut out: then the one that its venue has counts.

CREATE SEQUENCE collateral_haircut_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE collateral_haircut (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  venue      VARCHAR(32)                 NOT NULL,
  asset      VARCHAR(32)                 NOT NULL,
  valid_from DATE                        NOT NULL,
  revision   INTEGER                     NOT NULL,
  haircut    NUMERIC(11,10)              NOT NULL,
  source     VARCHAR(400)                NOT NULL,
  reason     VARCHAR(2000)               NOT NULL,
  entered_by VARCHAR(64)                 NOT NULL,
  entered_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT collateral_haircut_comes_once UNIQUE (venue, asset, valid_from, revision),
  CONSTRAINT collateral_haircut_is_a_share CHECK (haircut BETWEEN 0 AND 1),
  CONSTRAINT collateral_haircut_again_says_why CHECK (revision = 1 OR (revision > 1 AND CHAR_LENGTH(reason) > 0))
);
COMMENT ON TABLE collateral_haircut IS 'Append-only. Share of a pledged asset that a venue does not count, from a day on (00:00 UTC); of one day the highest revision counts';
COMMENT ON COLUMN collateral_haircut.asset IS 'Symbol of the asset, as snapshots name it';

ALTER TABLE snapshot_collateral ALTER COLUMN haircut DROP NOT NULL;
COMMENT ON COLUMN snapshot_collateral.haircut IS 'As the venue said it; null where the haircut of its venue counts';
