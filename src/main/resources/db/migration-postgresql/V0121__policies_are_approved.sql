-- What was wanted never changes, and a policy that names a case is one that was approved. The H2 twin of this file has the same name.

CREATE TRIGGER approval_policy_matters_only_grows BEFORE UPDATE OR DELETE ON approval_policy_matters FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wanted_policy_only_grows BEFORE UPDATE OR DELETE ON wanted_policy FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_policy_matters_is_not_emptied BEFORE TRUNCATE ON approval_policy_matters EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wanted_policy_is_not_emptied BEFORE TRUNCATE ON wanted_policy EXECUTE FUNCTION refuse_change();

CREATE FUNCTION policy_is_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM approval_case c JOIN wanted_policy w ON w.case_id = c.id
                  WHERE c.id = NEW.case_id AND c.status IN ('APPROVED', 'POSTED') AND w.book_id = NEW.book_id
                    AND w.asset_id = NEW.asset_id AND w.valid_from = NEW.valid_from) THEN
    RAISE EXCEPTION 'policy_is_approved: case % approves no such policy', NEW.case_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER policy_is_approved AFTER INSERT ON accounting_policy FOR EACH ROW WHEN (NEW.case_id IS NOT NULL) EXECUTE FUNCTION policy_is_approved();
