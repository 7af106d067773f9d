-- Kept plans never change, and their amounts fit their currency. The H2 twin of this file has the same name.

CREATE TRIGGER plan_scenario_only_grows BEFORE UPDATE OR DELETE ON plan_scenario FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_scenario_is_not_emptied BEFORE TRUNCATE ON plan_scenario EXECUTE FUNCTION refuse_change();

ALTER TABLE plan_scenario ADD CONSTRAINT plan_scenario_amounts_fit_their_currency CHECK (greatest(min_scale(earns_today), min_scale(earns)) <= decimals_of(currency));
