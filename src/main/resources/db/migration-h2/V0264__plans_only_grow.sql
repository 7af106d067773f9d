-- Kept plans never change, and their amounts fit their currency. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER plan_scenario_only_grows BEFORE UPDATE, DELETE ON plan_scenario FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER plan_scenario_amounts_fit_their_currency BEFORE INSERT ON plan_scenario FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
