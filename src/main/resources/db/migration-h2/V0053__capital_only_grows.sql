-- Contributions and their postings only grow, in the decimals of their currency. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER contribution_only_grows BEFORE UPDATE, DELETE ON contribution FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER contribution_posting_only_grows BEFORE UPDATE, DELETE ON contribution_posting FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER contribution_amounts_fit_their_currency BEFORE INSERT ON contribution FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER contribution_posting_amounts_fit_their_currency BEFORE INSERT ON contribution_posting FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
