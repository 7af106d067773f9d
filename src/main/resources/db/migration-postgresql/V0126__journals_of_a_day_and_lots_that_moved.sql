-- What is asked of each journal that is entered, and of each lot that is undone, is found without reading a whole book. The
-- H2 twin of this file has the same name.

CREATE INDEX manual_journal_of_day ON manual_journal (book_id, posted_on);
-- A policy that was decided later moves lots to another account: few entries of many
CREATE INDEX journal_entry_that_moves_lots ON journal_entry (book_id) WHERE source_type = 'LOT' AND kind = 'CORRECTION';
