-- A layout names an account by the role that it plays, which each chart gives to a number of its own, or by numbers of one
-- chart: charts number differently, statements do not.

ALTER TABLE statement_account ADD COLUMN role VARCHAR(64); -- null: whatever its role
ALTER TABLE statement_account ADD COLUMN chart VARCHAR(32) REFERENCES chart; -- null: of any chart
COMMENT ON COLUMN statement_account.role IS 'The account that plays it in the chart of the book; a chart without the role has nothing on the line by this rule';
COMMENT ON COLUMN statement_account.chart IS 'The chart whose numbers the rule names';

UPDATE statement_account SET role = 'DIGITAL_ASSETS_AT_COST', first_number = NULL, last_number = NULL WHERE statement = 'BALANCE_SHEET' AND line = 'originalCost';
UPDATE statement_account SET role = 'ACCUMULATED_IMPAIRMENT', first_number = NULL, last_number = NULL WHERE statement = 'BALANCE_SHEET' AND line = 'accumulatedImpairment';
UPDATE statement_account SET role = 'RETAINED_EARNINGS', first_number = NULL, last_number = NULL WHERE statement = 'BALANCE_SHEET' AND line = 'retainedEarnings' AND type = 'EQUITY';
UPDATE statement_account SET chart = 'BASIC' WHERE first_number IS NOT NULL;

ALTER TABLE statement_account ADD CONSTRAINT statement_account_numbers_are_of_a_chart CHECK ((chart IS NULL) = (first_number IS NULL));
ALTER TABLE statement_account ADD CONSTRAINT statement_account_role_or_numbers CHECK (role IS NULL OR first_number IS NULL);
