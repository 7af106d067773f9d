-- A policy that names a case says what that case's evidence says: its fields have the hash that people approved. The H2 twin of
-- this file has the same name.

CREATE OR REPLACE FUNCTION policy_is_approved() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  evidence text; -- canonical JSON, as the portal hashes it
BEGIN
  SELECT format('{"assetId":%s,"bookId":%s,"costBasisAtAdoption":"%s","costMethod":"%s","disposalCostRate":"%s","edgeBarPolicy":"%s",'
             || '"model":"%s","principalMarket":"%s","purchaseFeePolicy":"%s","validFrom":"%s"}',
           NEW.asset_id, NEW.book_id, NEW.cost_basis_at_adoption, NEW.cost_method, trim_scale(NEW.disposal_cost_rate),
           NEW.edge_bar_policy, NEW.model, m.code, NEW.purchase_fees, to_char(NEW.valid_from, 'YYYY-MM-DD'))
    INTO evidence FROM market m WHERE m.id = NEW.market_id;
  IF NOT EXISTS (SELECT 1 FROM approval_case c JOIN wanted_policy w ON w.case_id = c.id
                   JOIN approval_step s ON s.case_id = c.id AND s.action = 'CREATE'
                  WHERE c.id = NEW.case_id AND c.subject_kind = 'ACCOUNTING_POLICY' AND c.status IN ('APPROVED', 'POSTED')
                    AND s.evidence_hash = encode(sha256(convert_to(evidence, 'UTF8')), 'hex')) THEN
    RAISE EXCEPTION 'policy_is_approved: case % approves no such policy', NEW.case_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
