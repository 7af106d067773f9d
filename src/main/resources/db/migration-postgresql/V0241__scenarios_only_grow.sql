-- Scenarios never change. The H2 twin of this file has the same name.

CREATE TRIGGER stress_scenario_only_grows BEFORE UPDATE OR DELETE ON stress_scenario FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stress_scenario_is_not_emptied BEFORE TRUNCATE ON stress_scenario EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stress_scenario_fall_only_grows BEFORE UPDATE OR DELETE ON stress_scenario_fall FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stress_scenario_fall_is_not_emptied BEFORE TRUNCATE ON stress_scenario_fall EXECUTE FUNCTION refuse_change();
