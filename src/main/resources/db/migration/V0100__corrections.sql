-- The way back for what is posted: a correction names what is undone with all that rests on it, and is decided on as a case.
-- Entries are undone by their mirrors, lots by events of the same kind with changed signs.

ALTER TABLE lot_event DROP CONSTRAINT lot_event_changes_what_its_kind_may;
ALTER TABLE lot_event ADD CONSTRAINT lot_event_changes_what_its_kind_may CHECK (CASE kind
  WHEN 'IMPAIR' THEN quantity_change = 0 AND cost_change = 0 AND value_change = 0 AND (CASE WHEN source_type LIKE 'UNDONE%' THEN reduction_change < 0 ELSE reduction_change > 0 END)
  WHEN 'REVERSE' THEN quantity_change = 0 AND cost_change = 0 AND value_change = 0 AND (CASE WHEN source_type LIKE 'UNDONE%' THEN reduction_change > 0 ELSE reduction_change < 0 END)
  WHEN 'REMEASURE' THEN quantity_change = 0 AND cost_change = 0 AND reduction_change = 0
  WHEN 'ADOPT' THEN quantity_change = 0 AND (CASE WHEN source_type LIKE 'UNDONE%' THEN reduction_change >= 0 ELSE reduction_change <= 0 END)
  ELSE TRUE END);
COMMENT ON COLUMN lot_event.source_type IS 'What it comes from; UNDONE_ before it takes back what that thing did: the same kind with changed signs';

CREATE TABLE undone_source (
  book_id     BIGINT      NOT NULL REFERENCES book,
  source_type VARCHAR(32) NOT NULL,
  source_id   VARCHAR(64) NOT NULL,
  PRIMARY KEY (book_id, source_type, source_id)
);
COMMENT ON TABLE undone_source IS 'Append-only. Whose events of lots in a book are taken back by events of UNDONE_ the same source';

CREATE SEQUENCE correction_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE correction (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  entity_id    BIGINT                      NOT NULL REFERENCES reporting_entity,
  thing_kind   VARCHAR(16)                 NOT NULL,
  thing_id     BIGINT                      NOT NULL,
  reason       VARCHAR(2000)               NOT NULL,
  replacement  VARCHAR(4000)               NOT NULL,
  item_count   INTEGER                     NOT NULL,
  case_id      BIGINT                      NOT NULL REFERENCES approval_case,
  requested_by VARCHAR(64)                 NOT NULL,
  requested_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT correction_has_its_case UNIQUE (case_id),
  CONSTRAINT correction_thing_is_known CHECK (thing_kind IN ('LOT', 'DISPOSAL', 'PRICE', 'WRITE_DOWN', 'JOURNAL_ENTRY')),
  CONSTRAINT correction_says_why CHECK (reason <> ''),
  CONSTRAINT correction_undoes_something CHECK (item_count >= 1)
);
COMMENT ON TABLE correction IS 'Append-only. What somebody asked to undo; whether that is approved and done is said by its case';
COMMENT ON COLUMN correction.thing_id IS 'Key of the thing that was wrong; what rests on it is undone with it';
COMMENT ON COLUMN correction.replacement IS 'The right version that is recorded in its place, canonical JSON; empty text where none is';
CREATE INDEX correction_of_thing ON correction (thing_kind, thing_id);

CREATE SEQUENCE correction_item_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE correction_item (
  id            BIGINT       NOT NULL PRIMARY KEY,
  correction_id BIGINT       NOT NULL,
  item_no       INTEGER      NOT NULL,
  thing_kind    VARCHAR(16)  NOT NULL,
  thing_id      BIGINT       NOT NULL,
  named         VARCHAR(500) NOT NULL,
  entry_id      BIGINT REFERENCES journal_entry, -- null where the thing has no entry
  mirror_on     DATE, -- as entry_id
  CONSTRAINT correction_item_comes_once UNIQUE (correction_id, item_no),
  CONSTRAINT correction_item_thing_is_known CHECK (thing_kind IN ('LOT', 'DISPOSAL', 'PRICE', 'WRITE_DOWN', 'JOURNAL_ENTRY')),
  CONSTRAINT correction_item_mirror_is_whole CHECK ((entry_id IS NULL) = (mirror_on IS NULL))
);
COMMENT ON TABLE correction_item IS 'Append-only, before its correction. The chain that is undone, newest first: an entry a row';
COMMENT ON COLUMN correction_item.named IS 'What the thing was called when somebody asked';
COMMENT ON COLUMN correction_item.mirror_on IS 'The day that the mirror of the entry counts for';
