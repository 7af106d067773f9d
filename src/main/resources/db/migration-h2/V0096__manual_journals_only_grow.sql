-- What was entered by hand only grows, balances, and is in the decimals of its currency. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER manual_journal_is_whole AFTER INSERT ON manual_journal FOR EACH ROW CALL 'org.ballast.operations.h2.ManualJournalIsWhole';
CREATE TRIGGER manual_journal_line_precedes_its_journal BEFORE INSERT ON manual_journal_line FOR EACH ROW CALL 'org.ballast.operations.h2.ManualLinePrecedesItsJournal';
CREATE TRIGGER manual_journal_only_grows BEFORE UPDATE, DELETE ON manual_journal FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER manual_journal_line_only_grows BEFORE UPDATE, DELETE ON manual_journal_line FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER manual_journal_posting_only_grows BEFORE UPDATE, DELETE ON manual_journal_posting FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER manual_journal_amounts_fit_their_currency BEFORE INSERT ON manual_journal FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER manual_journal_line_amounts_fit_their_currency BEFORE INSERT ON manual_journal_line FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
