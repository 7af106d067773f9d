-- The health of companies: what accounts count as in ratios, what falls due, and thresholds, covenants, limits and shares.

-- Keys below zero are what the portal comes with, others what people said
CREATE SEQUENCE counted_account_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE counted_account (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  chart      VARCHAR(32)                 NOT NULL,
  number     VARCHAR(16)                 NOT NULL,
  counts_as  VARCHAR(24)                 NOT NULL,
  valid_from DATE                        NOT NULL,
  reason     VARCHAR(2000)               NOT NULL,
  said_by    VARCHAR(64)                 NOT NULL,
  said_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT counted_account_is_of_its_chart FOREIGN KEY (chart, number) REFERENCES account,
  CONSTRAINT counted_account_is_known CHECK (counts_as IN ('CASH', 'RESTRICTED_CASH', 'STABLECOINS', 'DIGITAL_ASSETS', 'DIGITAL_INVENTORY', 'DIGITAL_ASSETS_LENT', 'OWN_TOKENS', 'RELATED_PARTY_CLAIMS', 'INVENTORY', 'PREPAID', 'OTHER_ASSETS', 'DEBT', 'OTHER_LIABILITIES', 'TEMPORARY_EQUITY', 'RETAINED_EARNINGS', 'OTHER_EQUITY', 'INTEREST', 'INCOME_TAX', 'OTHER_RESULT')),
  CONSTRAINT counted_account_says_why CHECK (CHAR_LENGTH(reason) >= 10)
);
COMMENT ON TABLE counted_account IS 'Append-only. What an account counts as in ratios from a day on; of an account the latest first day counts, of two the later one';
CREATE INDEX counted_account_of_chart ON counted_account (chart, number, valid_from);

INSERT INTO counted_account (id, chart, number, counts_as, valid_from, reason, said_by, said_at)
SELECT n.id, n.chart, n.number, n.counts_as, DATE '1900-01-01', 'Comes with the chart of accounts', 'SYSTEM', TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'
  FROM (SELECT -1 AS id, 'BASIC' AS chart, '1000' AS number, 'CASH' AS counts_as
    UNION ALL SELECT -2,  'BASIC', '1010', 'RESTRICTED_CASH'
    UNION ALL SELECT -3,  'BASIC', '1190', 'STABLECOINS'
    UNION ALL SELECT -4,  'BASIC', '1195', 'STABLECOINS'
    UNION ALL SELECT -5,  'BASIC', '1500', 'DIGITAL_ASSETS'
    UNION ALL SELECT -6,  'BASIC', '1510', 'DIGITAL_ASSETS'
    UNION ALL SELECT -7,  'BASIC', '1520', 'DIGITAL_ASSETS'
    UNION ALL SELECT -8,  'BASIC', '1590', 'DIGITAL_ASSETS'
    UNION ALL SELECT -9,  'BASIC', '1530', 'DIGITAL_INVENTORY'
    UNION ALL SELECT -10, 'BASIC', '1595', 'DIGITAL_INVENTORY'
    UNION ALL SELECT -11, 'BASIC', '1540', 'DIGITAL_ASSETS_LENT'
    UNION ALL SELECT -12, 'BASIC', '2150', 'DEBT'
    UNION ALL SELECT -13, 'BASIC', '2500', 'DEBT'
    UNION ALL SELECT -14, 'BASIC', '3200', 'RETAINED_EARNINGS'
    UNION ALL SELECT -15, 'BASIC', '7000', 'INTEREST'
    UNION ALL SELECT -16, 'BASIC', '8000', 'INCOME_TAX') n
 WHERE EXISTS (SELECT 1 FROM account a WHERE a.chart = n.chart AND a.number = n.number);

CREATE SEQUENCE due_item_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE due_item (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  entity_id    BIGINT                      NOT NULL REFERENCES reporting_entity,
  reference    VARCHAR(128)                NOT NULL,
  revision     INTEGER                     NOT NULL,
  withdrawn    BOOLEAN                     NOT NULL,
  kind         VARCHAR(16)                 NOT NULL,
  due_on       DATE                        NOT NULL,
  amount       NUMERIC(21,4)               NOT NULL,
  currency     VARCHAR(3)                  NOT NULL,
  counterparty VARCHAR(200)                NOT NULL,
  counts_from  DATE, -- null: from the beginning
  paid_on      DATE, -- null while it is not paid
  import_id    BIGINT REFERENCES import_file, -- null of what was keyed in
  import_line  INTEGER, -- null of what was keyed in
  recorded_by  VARCHAR(64)                 NOT NULL,
  recorded_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason       VARCHAR(2000)               NOT NULL,
  CONSTRAINT due_item_comes_once UNIQUE (entity_id, reference, revision),
  CONSTRAINT due_item_kind_is_known CHECK (kind IN ('RECEIVABLE', 'PAYABLE', 'LOAN', 'WITHDRAWAL')),
  CONSTRAINT due_item_is_an_amount CHECK (amount > 0),
  CONSTRAINT due_item_has_a_name CHECK (CHAR_LENGTH(reference) > 0),
  CONSTRAINT due_item_again_says_why CHECK ((revision = 1 AND NOT withdrawn) OR (revision > 1 AND (CHAR_LENGTH(reason) > 0 OR paid_on IS NOT NULL)))
);
COMMENT ON TABLE due_item IS 'Append-only. What falls due to or from an entity; the last revision of a reference counts';
COMMENT ON COLUMN due_item.amount IS 'Above zero, whichever way it goes, in the functional currency';
COMMENT ON COLUMN due_item.paid_on IS 'From that day on it is due no more';
CREATE INDEX due_item_of_entity ON due_item (entity_id, due_on);

CREATE SEQUENCE health_rule_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE health_rule (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  entity_id  BIGINT                      NOT NULL REFERENCES reporting_entity,
  kind       VARCHAR(16)                 NOT NULL,
  measure    VARCHAR(32), -- null of a share
  share_of   VARCHAR(16), -- null but of a share
  name       VARCHAR(100)                NOT NULL,
  bound      NUMERIC(28,10)              NOT NULL,
  red        NUMERIC(28,10), -- null but of a threshold
  valid_from DATE                        NOT NULL,
  valid_to   DATE, -- null while it has no end
  reason     VARCHAR(2000)               NOT NULL,
  wanted_by  VARCHAR(64)                 NOT NULL,
  wanted_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  case_id    BIGINT                      NOT NULL REFERENCES approval_case,
  CONSTRAINT health_rule_has_its_case UNIQUE (case_id),
  CONSTRAINT health_rule_kind_is_known CHECK (kind IN ('THRESHOLD', 'COVENANT', 'LIMIT', 'SHARE')),
  CONSTRAINT health_rule_is_about_something CHECK ((kind = 'SHARE') = (share_of IS NOT NULL) AND (kind = 'SHARE') = (measure IS NULL)),
  CONSTRAINT health_rule_threshold_has_two_bounds CHECK ((kind = 'THRESHOLD') = (red IS NOT NULL)),
  CONSTRAINT health_rule_covenant_has_a_name CHECK ((kind IN ('COVENANT', 'LIMIT')) = (CHAR_LENGTH(name) > 0)),
  CONSTRAINT health_rule_share_is_a_part CHECK (kind <> 'SHARE' OR (bound >= 0 AND bound <= 1)),
  CONSTRAINT health_rule_ends_after_it_begins CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CONSTRAINT health_rule_says_why CHECK (CHAR_LENGTH(reason) >= 10)
);
COMMENT ON TABLE health_rule IS 'Append-only. Thresholds, covenants, limits and shares; in force from the first day on once the case is posted; of those with one kind, measure, share and name the latest first day counts, of two the later one';
COMMENT ON COLUMN health_rule.bound IS 'Where a covenant or limit is kept, a threshold green; of a share the share; amounts in the currency of the primary book';
COMMENT ON COLUMN health_rule.share_of IS 'Symbol of an asset, *STABLECOINS or *DIGITAL_ASSETS';
CREATE INDEX health_rule_of_entity ON health_rule (entity_id, valid_from);
