-- Files of due dates are known.

ALTER TABLE import_file DROP CONSTRAINT import_file_kind_is_known;
ALTER TABLE import_file ADD CONSTRAINT import_file_kind_is_known CHECK (kind IN ('LOTS', 'DISPOSALS', 'PRICES', 'RATES', 'POSITIONS', 'CLOSES', 'CASH_MOVEMENTS', 'MARKS', 'VENUE', 'DUE_DATES'));
