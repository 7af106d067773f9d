-- The last time step of a second factor only grows. The H2 twin of this file has the same name.

CREATE FUNCTION second_factor_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.last_step <= OLD.last_step OR (NEW.user_id, NEW.secret) IS DISTINCT FROM (OLD.user_id, OLD.secret) THEN
    RAISE EXCEPTION 'second_factor: a code is taken once, and its secret never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_factor_moves_on BEFORE UPDATE ON second_factor FOR EACH ROW EXECUTE FUNCTION second_factor_moves_on();
CREATE TRIGGER recovery_code_stays_or_goes BEFORE UPDATE ON recovery_code FOR EACH ROW EXECUTE FUNCTION refuse_change();
