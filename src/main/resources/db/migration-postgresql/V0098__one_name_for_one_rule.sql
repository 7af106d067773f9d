-- That an amount has the decimals of its currency is called alike in every table. The embedded database calls it so already.

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'approval_case_amount_fits_its_currency') THEN
    ALTER TABLE approval_case RENAME CONSTRAINT approval_case_amount_fits_its_currency TO approval_case_amounts_fit_their_currency;
  END IF;
END $$;
