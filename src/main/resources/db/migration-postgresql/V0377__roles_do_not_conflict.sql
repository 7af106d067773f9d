-- Nobody administers and touches the books, and nobody gives himself a role, whatever program writes it. The H2 twin of this file
-- has the same name.

CREATE FUNCTION roles_do_not_conflict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(DISTINCT CASE r.role WHEN 'ADMIN' THEN 1 ELSE 2 END) FROM portal_user_role r
       WHERE r.user_id = NEW.user_id AND r.role IN ('ADMIN', 'PREPARER', 'CONTROLLER', 'CFO', 'RISK')) > 1 THEN
    RAISE EXCEPTION 'roles_do_not_conflict: user % administers and holds a financial role', NEW.user_id USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM portal_user u JOIN portal_user_role r ON r.user_id = u.id AND r.role = NEW.role
              WHERE u.id = NEW.user_id AND u.name = r.granted_by) THEN
    RAISE EXCEPTION 'role_is_given_by_another: user % has % by his own hand', NEW.user_id, NEW.role USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
-- In the end of the transaction: roles may change places within one
CREATE CONSTRAINT TRIGGER roles_do_not_conflict AFTER INSERT OR UPDATE ON portal_user_role DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION roles_do_not_conflict();
