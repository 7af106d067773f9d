-- Withdrawals only grow, and nothing is recorded of an address that is withdrawn. The H2 twin of this file has the same name.

CREATE TRIGGER reserve_address_withdrawal_only_grows BEFORE UPDATE OR DELETE ON reserve_address_withdrawal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reserve_address_withdrawal_is_not_emptied BEFORE TRUNCATE ON reserve_address_withdrawal EXECUTE FUNCTION refuse_change();

CREATE FUNCTION reserve_address_is_in_use() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM added a JOIN reserve_address_withdrawal w ON w.address_id = a.address_id) THEN
    RAISE EXCEPTION 'nothing is recorded of an address that is withdrawn' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER reserve_balance_is_of_an_address_in_use AFTER INSERT ON reserve_balance REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION reserve_address_is_in_use();
CREATE TRIGGER reserve_signature_is_of_an_address_in_use AFTER INSERT ON reserve_signature REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION reserve_address_is_in_use();
