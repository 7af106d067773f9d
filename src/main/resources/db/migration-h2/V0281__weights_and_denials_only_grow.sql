-- Weights and refused approvals never change. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER case_weight_only_grows BEFORE UPDATE, DELETE ON case_weight FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER approval_denial_only_grows BEFORE UPDATE, DELETE ON approval_denial FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER case_weight_amounts_fit_their_currency BEFORE INSERT ON case_weight FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
