-- An entry says what for it was posted, and the sums of days keep purposes and kinds apart: an income statement leaves out
-- what closed its year, and changes in equity are told by what happened. The H2 twin of this file has the same name.

ALTER TABLE journal_entry DISABLE TRIGGER journal_entry_only_grows;
ALTER TABLE journal_entry ADD COLUMN purpose VARCHAR(16) DEFAULT 'ORDINARY' NOT NULL;
ALTER TABLE journal_entry ADD COLUMN reason VARCHAR(500); -- null unless it is adjusting
UPDATE journal_entry SET purpose = CASE kind WHEN 'OPENING' THEN 'OPENING' ELSE 'REVERSAL' END WHERE kind IN ('OPENING', 'CORRECTION');
ALTER TABLE journal_entry ENABLE TRIGGER journal_entry_only_grows;
ALTER TABLE journal_entry DROP CONSTRAINT journal_entry_kind_is_known;
ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_kind_is_known CHECK (kind IN ('ACQUISITION', 'IMPAIRMENT', 'DISPOSAL', 'CAPITAL', 'OPENING', 'CORRECTION', 'REVERSAL', 'REMEASUREMENT', 'ADOPTION', 'CLOSING'));
ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_purpose_is_known CHECK (purpose IN ('ORDINARY', 'ADJUSTING', 'CLOSING', 'REVERSAL', 'OPENING'));
ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_adjusts_for_a_reason CHECK ((purpose = 'ADJUSTING') = (reason IS NOT NULL));
COMMENT ON COLUMN journal_entry.purpose IS 'ADJUSTING: the only one that a softly locked month takes. CLOSING: takes income and expense of a year to retained earnings. REVERSAL: undoes another entry. OPENING: what stood in former books';
COMMENT ON COLUMN journal_entry.reason IS 'Why a locked month was adjusted';

ALTER TABLE account_day DROP CONSTRAINT account_day_pkey;
DELETE FROM account_day;
ALTER TABLE account_day ADD COLUMN purpose VARCHAR(16) DEFAULT 'ORDINARY' NOT NULL;
ALTER TABLE account_day ADD COLUMN kind VARCHAR(32) NOT NULL;
INSERT INTO account_day (book_id, account, currency, posted_on, purpose, kind, debit, credit, last_entry_id)
SELECT l.book_id, l.account, l.currency, l.posted_on, e.purpose, e.kind, SUM(l.debit), SUM(l.credit), MAX(e.id)
FROM journal_line l JOIN journal_entry e ON e.id = l.entry_id GROUP BY l.book_id, l.account, l.currency, l.posted_on, e.purpose, e.kind;
ALTER TABLE account_day ADD PRIMARY KEY (book_id, account, currency, posted_on, purpose, kind);
COMMENT ON COLUMN account_day.purpose IS 'Of the entries in the sums';
COMMENT ON COLUMN account_day.kind IS 'Of the entries in the sums';
