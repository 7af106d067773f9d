-- Weights and refused approvals never change. The H2 twin of this file has the same name.

CREATE TRIGGER case_weight_only_grows BEFORE UPDATE OR DELETE ON case_weight FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_weight_is_not_emptied BEFORE TRUNCATE ON case_weight EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_denial_only_grows BEFORE UPDATE OR DELETE ON approval_denial FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_denial_is_not_emptied BEFORE TRUNCATE ON approval_denial EXECUTE FUNCTION refuse_change();

ALTER TABLE case_weight ADD CONSTRAINT case_weight_amounts_fit_their_currency CHECK (greatest(min_scale(amount), min_scale(together)) <= decimals_of(currency));
