-- A closed book takes no entries and stays closed. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER journal_entry_is_in_an_open_book BEFORE INSERT ON journal_entry FOR EACH ROW CALL 'org.ballast.operations.h2.JournalEntryIsInAnOpenBook';
CREATE TRIGGER book_stays_closed BEFORE UPDATE ON book FOR EACH ROW CALL 'org.ballast.operations.h2.BookStaysClosed';
