-- A locked month and a closed year take no entries but those that their state takes. The PostgreSQL twin of this file has the
-- same name.

CREATE TRIGGER journal_entry_is_in_an_open_period BEFORE INSERT ON journal_entry FOR EACH ROW CALL 'org.ballast.operations.h2.JournalEntryIsInAnOpenPeriod';
CREATE TRIGGER period_step_only_grows BEFORE UPDATE, DELETE ON period_step FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER period_reopening_stays BEFORE DELETE ON period_reopening FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER accounting_period_stays BEFORE DELETE ON accounting_period FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
