-- Amounts have the decimals of their currency: none in yen, three in dinars. A column with four decimals holds an amount,
-- with room for every currency. Where the currency stands beside the amount, a CHECK compares the two within the row, which
-- costs a fraction of a microsecond; where it is that of the book, all rows of a statement are compared at once. The total
-- of an entry is the sum of its lines. The H2 twin of this file has the same name.

ALTER TABLE journal_entry
  ALTER COLUMN total SET DATA TYPE NUMERIC(21,4);
ALTER TABLE journal_line
  ALTER COLUMN debit SET DATA TYPE NUMERIC(21,4),
  ALTER COLUMN credit SET DATA TYPE NUMERIC(21,4);
ALTER TABLE account_day
  ALTER COLUMN debit SET DATA TYPE NUMERIC(21,4),
  ALTER COLUMN credit SET DATA TYPE NUMERIC(21,4);
ALTER TABLE lot
  ALTER COLUMN cost SET DATA TYPE NUMERIC(21,4),
  ALTER COLUMN fee SET DATA TYPE NUMERIC(21,4);
ALTER TABLE disposal
  ALTER COLUMN proceeds SET DATA TYPE NUMERIC(21,4),
  ALTER COLUMN fee SET DATA TYPE NUMERIC(21,4);
ALTER TABLE impairment_run
  ALTER COLUMN total_loss SET DATA TYPE NUMERIC(21,4);
ALTER TABLE proposal
  ALTER COLUMN amount SET DATA TYPE NUMERIC(21,4);
ALTER TABLE impairment_test
  ALTER COLUMN carrying_before SET DATA TYPE NUMERIC(21,4),
  ALTER COLUMN fair_value SET DATA TYPE NUMERIC(21,4),
  ALTER COLUMN loss SET DATA TYPE NUMERIC(21,4),
  ALTER COLUMN carrying_after SET DATA TYPE NUMERIC(21,4);
ALTER TABLE reported_figure
  ALTER COLUMN amount SET DATA TYPE NUMERIC(21,4);

-- ISO 4217, and what was in force before the euro; those without a minor unit, such as gold, are no currency of books. (A list of
-- codes in one text is read several times as fast as IN, which compares them one by one.)
CREATE FUNCTION decimals_of(code CHAR(3)) RETURNS INTEGER LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN strpos('ADP BEF BIF BYB BYR CLP DJF ESP GNF GRD ISK ITL JPY KMF KRW LUF MGF PTE PYG ROL RWF TPE TRL UGX UYI VND VUV XAF XOF XPF', code) > 0 THEN 0
    WHEN strpos('BHD IQD JOD KWD LYD OMR TND', code) > 0 THEN 3
    WHEN code = 'CLF' THEN 4
    ELSE 2
  END
$$;

ALTER TABLE journal_line ADD CONSTRAINT journal_line_amounts_fit_their_currency CHECK (greatest(min_scale(debit), min_scale(credit)) <= decimals_of(currency));
ALTER TABLE account_day ADD CONSTRAINT account_day_amounts_fit_their_currency CHECK (greatest(min_scale(debit), min_scale(credit)) <= decimals_of(currency));
ALTER TABLE lot ADD CONSTRAINT lot_amounts_fit_their_currency CHECK (greatest(min_scale(cost), min_scale(fee)) <= decimals_of(currency));
ALTER TABLE disposal ADD CONSTRAINT disposal_amounts_fit_their_currency CHECK (greatest(min_scale(proceeds), min_scale(fee)) <= decimals_of(currency));
ALTER TABLE impairment_run ADD CONSTRAINT impairment_run_amounts_fit_their_currency CHECK (min_scale(total_loss) <= decimals_of(currency));
ALTER TABLE proposal ADD CONSTRAINT proposal_amounts_fit_their_currency CHECK (min_scale(amount) <= decimals_of(currency));
ALTER TABLE impairment_test ADD CONSTRAINT impairment_test_amounts_fit_their_currency CHECK (greatest(min_scale(carrying_before), min_scale(fair_value), min_scale(loss), min_scale(carrying_after)) <= decimals_of(currency));
ALTER TABLE reported_figure ADD CONSTRAINT reported_figure_amounts_fit_their_currency CHECK (min_scale(amount) <= decimals_of(currency));

CREATE FUNCTION amounts_fit_currency_of_book() RETURNS trigger LANGUAGE plpgsql AS $$
-- Arguments: the columns of the amounts
DECLARE
  amounts TEXT;
  wrong   TEXT;
BEGIN
  SELECT string_agg(format('min_scale(a.%I)', amount), ', ') INTO amounts FROM unnest(TG_ARGV) AS amount;
  EXECUTE format('SELECT a::text FROM added a JOIN book b ON b.id = a.book_id WHERE greatest(%s) > decimals_of(b.currency) LIMIT 1', amounts) INTO wrong;
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION '% has more decimals than the currency of its book: %', TG_TABLE_NAME, wrong USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER lot_position_amounts_fit_currency_of_book AFTER INSERT ON lot_position REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION amounts_fit_currency_of_book('cost', 'reduction', 'value_change');
CREATE TRIGGER lot_position_stays_in_currency_of_book AFTER UPDATE ON lot_position REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION amounts_fit_currency_of_book('cost', 'reduction', 'value_change');
CREATE TRIGGER lot_event_amounts_fit_currency_of_book AFTER INSERT ON lot_event REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION amounts_fit_currency_of_book('cost_change', 'reduction_change', 'value_change');
CREATE TRIGGER disposal_lot_amounts_fit_currency_of_book AFTER INSERT ON disposal_lot REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION amounts_fit_currency_of_book('relieved_cost', 'relieved_reduction', 'relieved_value_change');
CREATE TRIGGER disposal_lot_relieves_in_currency_of_book AFTER UPDATE ON disposal_lot REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION amounts_fit_currency_of_book('relieved_cost', 'relieved_reduction', 'relieved_value_change');
