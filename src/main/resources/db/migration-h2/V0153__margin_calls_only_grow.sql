-- What was found, called and brought never changes. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER margin_check_only_grows BEFORE UPDATE, DELETE ON margin_check FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER margin_reading_only_grows BEFORE UPDATE, DELETE ON margin_reading FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER margin_call_only_grows BEFORE UPDATE, DELETE ON margin_call FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER margin_call_end_only_grows BEFORE UPDATE, DELETE ON margin_call_end FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER collateral_transfer_only_grows BEFORE UPDATE, DELETE ON collateral_transfer FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER collateral_posting_only_grows BEFORE UPDATE, DELETE ON collateral_posting FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER collateral_transfer_amounts_fit_their_currency BEFORE INSERT ON collateral_transfer FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
