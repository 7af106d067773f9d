-- The history of a case only grows; nobody approves what he made, and no case passes with fewer people than its tier takes.
-- The H2 twin of this file has the same name.

SELECT setval('approval_case_seq', nextval('proposal_seq'));
SELECT setval('approval_step_seq', 50 + (SELECT coalesce(max(id), 0) FROM approval_step));

CREATE TRIGGER approval_step_only_grows BEFORE UPDATE OR DELETE ON approval_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_step_is_not_emptied BEFORE TRUNCATE ON approval_step EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_case_stays BEFORE DELETE OR UPDATE OF id, subject_kind, subject_id, entity_id, book_id, created_by, created_at ON approval_case FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_case_is_not_emptied BEFORE TRUNCATE ON approval_case EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_policy_stays BEFORE DELETE OR UPDATE OF id, entity_id, valid_from, single_from, dual_from, step_up_from, materiality, currency, second_factor, due_days, reason, wanted_by, wanted_at ON approval_policy FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION approval_is_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM approval_step s WHERE s.case_id = NEW.case_id AND s.action IN ('CREATE', 'EDIT', 'SUBMIT')
               AND s.actor IN (NEW.actor, NEW.on_behalf_of)) THEN
    RAISE EXCEPTION 'approval_is_by_another: % made or edited case %', NEW.actor, NEW.case_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER approval_is_by_another AFTER INSERT ON approval_step FOR EACH ROW WHEN (NEW.action IN ('APPROVE_PARTIAL', 'APPROVE_FINAL') AND NEW.role <> 'SYSTEM') EXECUTE FUNCTION approval_is_by_another();

-- Approvals count from the last submission on: whatever was approved before a return is void
CREATE FUNCTION approvals_are_enough() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  people INTEGER;
BEGIN
  SELECT count(DISTINCT s.actor) INTO people FROM approval_step s WHERE s.case_id = NEW.id AND s.action IN ('APPROVE_PARTIAL', 'APPROVE_FINAL')
     AND coalesce(s.role, '') <> 'SYSTEM' AND s.id > (SELECT coalesce(max(r.id), 0) FROM approval_step r WHERE r.case_id = NEW.id AND r.action = 'SUBMIT');
  IF people < NEW.approvals_needed THEN
    RAISE EXCEPTION 'approvals_are_enough: case % has % of % approvals', NEW.id, people, NEW.approvals_needed USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER approvals_are_enough AFTER UPDATE ON approval_case FOR EACH ROW WHEN (NEW.status IN ('APPROVED', 'POSTED') AND OLD.status <> NEW.status) EXECUTE FUNCTION approvals_are_enough();

ALTER TABLE approval_case ADD CONSTRAINT approval_case_amounts_fit_their_currency CHECK (min_scale(amount) <= decimals_of(currency));
ALTER TABLE approval_policy ADD CONSTRAINT approval_policy_amounts_fit_their_currency CHECK (greatest(min_scale(single_from), min_scale(dual_from), min_scale(step_up_from), min_scale(materiality)) <= decimals_of(currency));
