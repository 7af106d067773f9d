-- The books only grow, and every entry balances. The PostgreSQL twin of this file has the same name.
-- H2 has no deferrable foreign key: that a line has its entry at commit is the posting's own order (lines, then entry) and the tie-out's check.

CREATE TRIGGER journal_line_precedes_its_entry BEFORE INSERT ON journal_line FOR EACH ROW CALL 'org.ballast.operations.h2.JournalLinePrecedesItsEntry';
CREATE TRIGGER journal_entry_is_whole BEFORE INSERT ON journal_entry FOR EACH ROW CALL 'org.ballast.operations.h2.JournalEntryIsWhole';

CREATE TRIGGER journal_entry_only_grows BEFORE UPDATE, DELETE ON journal_entry FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER journal_line_only_grows BEFORE UPDATE, DELETE ON journal_line FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER lot_event_only_grows BEFORE UPDATE, DELETE ON lot_event FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER measurement_only_grows BEFORE UPDATE, DELETE ON measurement FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER proposal_decision_only_grows BEFORE UPDATE, DELETE ON proposal_decision FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER audit_event_only_grows BEFORE UPDATE, DELETE ON audit_event FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER price_bar_facts_stay BEFORE UPDATE ON price_bar FOR EACH ROW CALL 'org.ballast.operations.h2.PriceBarFactsStay';
CREATE TRIGGER price_bar_stays BEFORE DELETE ON price_bar FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
