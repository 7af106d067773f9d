-- What is asked of each journal that is entered, and of each lot that is undone, is found without reading a whole book. The
-- PostgreSQL twin of this file has the same name.

CREATE INDEX manual_journal_of_day ON manual_journal (book_id, posted_on);
