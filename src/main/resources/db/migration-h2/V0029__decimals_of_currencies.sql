-- Amounts have the decimals of their currency: none in yen, three in dinars. A column with four decimals holds an amount,
-- with room for every currency; a trigger on each table with such columns finds them and asks Java for the decimals. (H2
-- has no function in SQL, and a CHECK that calls Java would keep the database shut to programs without the portal's
-- classes.) The total of an entry is the sum of its lines. The PostgreSQL twin of this file has the same name.

ALTER TABLE journal_entry ALTER COLUMN total SET DATA TYPE NUMERIC(21,4);
ALTER TABLE journal_line ALTER COLUMN debit SET DATA TYPE NUMERIC(21,4);
ALTER TABLE journal_line ALTER COLUMN credit SET DATA TYPE NUMERIC(21,4);
ALTER TABLE account_day ALTER COLUMN debit SET DATA TYPE NUMERIC(21,4);
ALTER TABLE account_day ALTER COLUMN credit SET DATA TYPE NUMERIC(21,4);
ALTER TABLE lot ALTER COLUMN cost SET DATA TYPE NUMERIC(21,4);
ALTER TABLE lot ALTER COLUMN fee SET DATA TYPE NUMERIC(21,4);
ALTER TABLE disposal ALTER COLUMN proceeds SET DATA TYPE NUMERIC(21,4);
ALTER TABLE disposal ALTER COLUMN fee SET DATA TYPE NUMERIC(21,4);
ALTER TABLE impairment_run ALTER COLUMN total_loss SET DATA TYPE NUMERIC(21,4);
ALTER TABLE proposal ALTER COLUMN amount SET DATA TYPE NUMERIC(21,4);
ALTER TABLE impairment_test ALTER COLUMN carrying_before SET DATA TYPE NUMERIC(21,4);
ALTER TABLE impairment_test ALTER COLUMN fair_value SET DATA TYPE NUMERIC(21,4);
ALTER TABLE impairment_test ALTER COLUMN loss SET DATA TYPE NUMERIC(21,4);
ALTER TABLE impairment_test ALTER COLUMN carrying_after SET DATA TYPE NUMERIC(21,4);
ALTER TABLE reported_figure ALTER COLUMN amount SET DATA TYPE NUMERIC(21,4);

CREATE TRIGGER journal_line_amounts_fit_their_currency BEFORE INSERT, UPDATE ON journal_line FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER account_day_amounts_fit_their_currency BEFORE INSERT, UPDATE ON account_day FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER lot_amounts_fit_their_currency BEFORE INSERT, UPDATE ON lot FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER lot_position_amounts_fit_their_currency BEFORE INSERT, UPDATE ON lot_position FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER lot_event_amounts_fit_their_currency BEFORE INSERT, UPDATE ON lot_event FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER disposal_amounts_fit_their_currency BEFORE INSERT, UPDATE ON disposal FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER disposal_lot_amounts_fit_their_currency BEFORE INSERT, UPDATE ON disposal_lot FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER impairment_run_amounts_fit_their_currency BEFORE INSERT, UPDATE ON impairment_run FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER proposal_amounts_fit_their_currency BEFORE INSERT, UPDATE ON proposal FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER impairment_test_amounts_fit_their_currency BEFORE INSERT, UPDATE ON impairment_test FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER reported_figure_amounts_fit_their_currency BEFORE INSERT, UPDATE ON reported_figure FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
