-- What the portal's role may do where another one owns the schema (BALLAST_DB_MIGRATION_USER): read and add; change only what
-- is meant to change, column by column where the rest of a row is a fact; remove only what is named here. It may empty no
-- table, and change nothing of what is sealed but what is sealed again.

DO $$
DECLARE
  portal CONSTANT NAME := '${portal}';
  found  RECORD;
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), portal);
  FOR found IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
    EXECUTE format('REVOKE ALL ON %I FROM %I', found.tablename, portal);
    EXECUTE format('GRANT SELECT ON %I TO %I', found.tablename, portal);
  END LOOP;
  FOR found IN SELECT * FROM (VALUES
    ('access_token', 'INSERT, UPDATE'),
    ('account', 'INSERT, UPDATE (valid_to)'),
    ('account_day', 'INSERT, UPDATE (debit, credit, last_entry_id)'),
    ('account_notice', 'INSERT, UPDATE'),
    ('account_position', 'INSERT'),
    ('account_role', 'INSERT'),
    ('account_snapshot', 'INSERT'),
    ('accounting_period', 'INSERT, UPDATE'),
    ('accounting_policy', 'INSERT'),
    ('approval_case', 'INSERT, UPDATE (status, live_key, tier, approvals_needed, evidence_hash, entry_id, due_on, submitted_on, version)'),
    ('approval_policy', 'INSERT, UPDATE (in_force_at)'),
    ('approval_policy_matters', 'INSERT'),
    ('approval_step', 'INSERT'),
    ('asset', 'INSERT, UPDATE (version)'),
    ('attachment', 'INSERT'),
    ('audit_event', 'INSERT'),
    ('automatic_posting_review', 'INSERT'),
    ('audit_head', 'UPDATE (seq, row_hash)'),
    ('book', 'INSERT, UPDATE, DELETE'),
    ('case_failure', 'INSERT, UPDATE, DELETE'),
    ('case_hand', 'INSERT, DELETE'),
    ('case_sight', 'INSERT, UPDATE'),
    ('cash_movement', 'INSERT'),
    ('chart', 'INSERT'),
    ('contribution', 'INSERT'),
    ('contribution_posting', 'INSERT'),
    ('correction', 'INSERT'),
    ('correction_item', 'INSERT'),
    ('currency_pair', 'INSERT, UPDATE (name)'),
    ('delegation', 'INSERT, UPDATE (ended_at)'),
    ('difference_note', 'INSERT'),
    ('disposal', 'INSERT, UPDATE (withdrawn, replaced_by)'),
    ('disposal_lot', 'INSERT, UPDATE, DELETE'),
    ('disposal_posting', 'INSERT, UPDATE'),
    ('equity_column', 'INSERT'),
    ('equity_row', 'INSERT'),
    ('equity_rule', 'INSERT'),
    ('evidence', 'INSERT'),
    ('evidence_part', 'INSERT'),
    ('exchange_rate', 'INSERT'),
    ('idempotency_key', 'INSERT, UPDATE, DELETE'),
    ('import_bytes', 'INSERT'),
    ('import_draft', 'INSERT, DELETE'),
    ('import_file', 'INSERT, UPDATE'),
    ('instrument', 'INSERT, UPDATE (symbol)'),
    ('instrument_mark', 'INSERT'),
    ('job', 'INSERT, UPDATE'),
    ('journal_entry', 'INSERT'),
    ('journal_line', 'INSERT'),
    ('ledger_year', 'INSERT, UPDATE (last_seq)'),
    ('lot', 'INSERT, UPDATE (withdrawn, acquired_at, acquired_on, replaced_by)'),
    ('lot_event', 'INSERT'),
    ('lot_position', 'INSERT, UPDATE (quantity, cost, reduction, value_change)'),
    ('manual_journal', 'INSERT'),
    ('manual_journal_line', 'INSERT'),
    ('manual_journal_posting', 'INSERT'),
    ('market', 'INSERT, UPDATE (version)'),
    ('measurement', 'INSERT'),
    ('measurement_run', 'INSERT'),
    ('measurement_run_asset', 'INSERT'),
    ('measurement_run_span', 'INSERT'),
    ('no_trade', 'INSERT, UPDATE (id)'),
    ('no_trade_decision', 'INSERT'),
    ('period_step', 'INSERT'),
    ('pooled_units', 'INSERT'),
    ('portal_user', 'INSERT, UPDATE'),
    ('portal_user_role', 'INSERT, DELETE'),
    ('position_close', 'INSERT'),
    ('price_bar', 'INSERT, UPDATE (status, held_for, superseded_by, decided_by, decided_at, reason)'),
    ('price_request', 'INSERT'),
    ('printed_figure', 'INSERT'),
    ('proposal', 'INSERT, UPDATE (narrative, superseded_by)'),
    ('recovery_code', 'INSERT, UPDATE, DELETE'),
    ('referenced_entry', 'INSERT'),
    ('reopening_request', 'INSERT'),
    ('reported_figure', 'INSERT'),
    ('reporting_entity', 'INSERT, UPDATE, DELETE'),
    ('row_seal', 'INSERT'),
    ('sale_restriction', 'INSERT'),
    ('sale_restriction_end', 'INSERT'),
    ('second_factor', 'INSERT, UPDATE, DELETE'),
    ('snapshot_collateral', 'INSERT'),
    ('statement_account', 'INSERT'),
    ('statement_line', 'INSERT'),
    ('trading_account', 'INSERT, UPDATE (code)'),
    ('undone_source', 'INSERT'),
    ('user_mail', 'INSERT, UPDATE, DELETE'),
    ('user_mail_told', 'INSERT, UPDATE, DELETE'),
    ('value_in_use', 'INSERT'),
    ('value_in_use_flow', 'INSERT'),
    ('verification', 'INSERT, UPDATE'),
    ('verification_finding', 'INSERT'),
    ('wallet', 'INSERT, UPDATE, DELETE'),
    ('wanted_policy', 'INSERT'),
    ('position_limit', 'INSERT'),
    ('position_advice', 'INSERT'),
    ('wanted_price', 'INSERT'),
    ('wrong_password', 'INSERT, DELETE')
  ) AS may (name, privileges) LOOP
    EXECUTE format('GRANT %s ON %I TO %I', found.privileges, found.name, portal);
  END LOOP;
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO %I', current_schema(), portal);
  -- So that the planner hears of many new rows at once; before version 17 only the owner may tell it
  IF current_setting('server_version_num')::INTEGER >= 170000 THEN
    EXECUTE format('GRANT MAINTAIN ON ALL TABLES IN SCHEMA %I TO %I', current_schema(), portal);
  END IF;
END $$;
