-- Prices of the right period, hours without a trade, assets that a test could not look at, disposals without a test. The PostgreSQL twin of this file has the same name.

ALTER TABLE accounting_policy ADD COLUMN edge_bar_policy VARCHAR(16) DEFAULT 'NEXT_PERIOD' NOT NULL;
ALTER TABLE accounting_policy ADD CONSTRAINT accounting_policy_edge_bar_is_known CHECK (edge_bar_policy IN ('NEXT_PERIOD', 'REQUIRE_FINER'));
COMMENT ON COLUMN accounting_policy.edge_bar_policy IS 'A bar over the end of a period counts for the following period, or its hours need shorter bars';

-- why a bar was held back when it came in; null for a bar that was not
ALTER TABLE price_bar ADD COLUMN held_for VARCHAR(16);
UPDATE price_bar SET held_for = 'OUTLIER' WHERE status <> 'USABLE';
ALTER TABLE price_bar ADD CONSTRAINT price_bar_held_for_is_known CHECK (held_for IN ('OUTLIER', 'JUMP'));
ALTER TABLE price_bar ADD CONSTRAINT price_bar_held_has_a_cause CHECK (status = 'USABLE' OR held_for IS NOT NULL);
COMMENT ON COLUMN price_bar.held_for IS 'OUTLIER: low or high is far from open and close. JUMP: more than 50 % between one close and the next open, which may be a redenomination';

CREATE SEQUENCE no_trade_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE no_trade (
  id        BIGINT                      NOT NULL PRIMARY KEY,
  market_id BIGINT                      NOT NULL REFERENCES market,
  asset_id  BIGINT                      NOT NULL REFERENCES asset,
  from_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  to_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason    VARCHAR(1000)               NOT NULL,
  said_by   VARCHAR(64)                 NOT NULL,
  said_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT no_trade_is_not_empty CHECK (from_at < to_at),
  CONSTRAINT no_trade_has_a_reason CHECK (CHAR_LENGTH(TRIM(reason)) > 0)
);
COMMENT ON TABLE no_trade IS 'Append-only. Hours in which a market had no trade of an asset, as one person says and a second confirms; to_at exclusive';
CREATE INDEX no_trade_of_market ON no_trade (market_id, asset_id, from_at);

CREATE TABLE no_trade_decision (
  no_trade_id BIGINT                      NOT NULL REFERENCES no_trade,
  step        INTEGER                     NOT NULL,
  decision    VARCHAR(16)                 NOT NULL,
  decided_by  VARCHAR(64)                 NOT NULL,
  decided_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason      VARCHAR(1000)               NOT NULL,
  PRIMARY KEY (no_trade_id, step),
  CONSTRAINT no_trade_decision_follows_its_step CHECK ((step = 1 AND decision IN ('CONFIRMED', 'REJECTED')) OR (step = 2 AND decision = 'REVOKED'))
);
COMMENT ON TABLE no_trade_decision IS 'Append-only. Step 1 confirms or rejects, step 2 revokes what was confirmed; only the last step counts';

CREATE TABLE impairment_run_asset (
  run_id          BIGINT        NOT NULL REFERENCES impairment_run,
  asset_id        BIGINT        NOT NULL REFERENCES asset,
  blocked_by      VARCHAR(40), -- null where the asset was tested
  message         VARCHAR(2000) NOT NULL,
  proposal_id     BIGINT REFERENCES proposal, -- null where there was no loss, or where it is blocked by no proposal
  evidence_hash   CHAR(64), -- null where it is blocked
  edge_bar_policy VARCHAR(16), -- null where no policy is in force
  PRIMARY KEY (run_id, asset_id),
  CONSTRAINT impairment_run_asset_is_tested_or_blocked CHECK ((blocked_by IS NULL) = (evidence_hash IS NOT NULL))
);
COMMENT ON TABLE impairment_run_asset IS 'Append-only. What came of each asset of a test run: tested, or blocked with the code of the refusal';
COMMENT ON COLUMN impairment_run_asset.proposal_id IS 'The proposal that holds its loss; of a blocked asset the proposal that must be decided first';

CREATE TABLE impairment_run_span (
  run_id      BIGINT                      NOT NULL,
  asset_id    BIGINT                      NOT NULL,
  span_no     INTEGER                     NOT NULL,
  kind        VARCHAR(24)                 NOT NULL,
  from_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  to_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  market      VARCHAR(32)                 NOT NULL,
  no_trade_id BIGINT REFERENCES no_trade, -- null unless the market had no trade
  PRIMARY KEY (run_id, asset_id, span_no),
  FOREIGN KEY (run_id, asset_id) REFERENCES impairment_run_asset (run_id, asset_id),
  CONSTRAINT impairment_run_span_kind_is_known CHECK (kind IN ('NONE_RECORDED', 'HELD', 'REJECTED', 'OVER_CUT_OFF', 'NO_TRADE', 'IN_NEXT_PERIOD', 'FROM_PERIOD_BEFORE')),
  CONSTRAINT impairment_run_span_is_not_empty CHECK (from_at < to_at),
  CONSTRAINT impairment_run_span_no_trade_is_named CHECK ((kind = 'NO_TRADE') = (no_trade_id IS NOT NULL))
);
COMMENT ON TABLE impairment_run_span IS 'Append-only. Hours without a usable price that blocked an asset, and of a tested one hours without a trade and hours whose bar counts in the next or from the previous period';

ALTER TABLE impairment_test ADD CONSTRAINT impairment_test_price_is_not_later CHECK (priced_at IS NULL OR priced_at < window_to);


CREATE TRIGGER no_trade_only_grows BEFORE UPDATE, DELETE ON no_trade FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER no_trade_decision_only_grows BEFORE UPDATE, DELETE ON no_trade_decision FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER impairment_run_asset_only_grows BEFORE UPDATE, DELETE ON impairment_run_asset FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER impairment_run_span_only_grows BEFORE UPDATE, DELETE ON impairment_run_span FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
