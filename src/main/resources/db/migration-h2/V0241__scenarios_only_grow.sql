-- Scenarios never change. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER stress_scenario_only_grows BEFORE UPDATE, DELETE ON stress_scenario FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER stress_scenario_fall_only_grows BEFORE UPDATE, DELETE ON stress_scenario_fall FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
