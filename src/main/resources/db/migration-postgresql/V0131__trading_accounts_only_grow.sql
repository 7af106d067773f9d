-- Facts of trading never change, and no more of a position is closed than there is. The H2 twin of this file has the same name.

CREATE TRIGGER instrument_only_grows BEFORE UPDATE OR DELETE ON instrument FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER instrument_is_not_emptied BEFORE TRUNCATE ON instrument EXECUTE FUNCTION refuse_change();
CREATE TRIGGER trading_account_only_grows BEFORE UPDATE OR DELETE ON trading_account FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER trading_account_is_not_emptied BEFORE TRUNCATE ON trading_account EXECUTE FUNCTION refuse_change();
CREATE TRIGGER cash_movement_only_grows BEFORE UPDATE OR DELETE ON cash_movement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER cash_movement_is_not_emptied BEFORE TRUNCATE ON cash_movement EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_snapshot_only_grows BEFORE UPDATE OR DELETE ON account_snapshot FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_snapshot_is_not_emptied BEFORE TRUNCATE ON account_snapshot EXECUTE FUNCTION refuse_change();
CREATE TRIGGER snapshot_collateral_only_grows BEFORE UPDATE OR DELETE ON snapshot_collateral FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER snapshot_collateral_is_not_emptied BEFORE TRUNCATE ON snapshot_collateral EXECUTE FUNCTION refuse_change();
CREATE TRIGGER printed_figure_only_grows BEFORE UPDATE OR DELETE ON printed_figure FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER printed_figure_is_not_emptied BEFORE TRUNCATE ON printed_figure EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_position_only_grows BEFORE UPDATE OR DELETE ON account_position FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_position_is_not_emptied BEFORE TRUNCATE ON account_position EXECUTE FUNCTION refuse_change();
CREATE TRIGGER position_close_only_grows BEFORE UPDATE OR DELETE ON position_close FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER position_close_is_not_emptied BEFORE TRUNCATE ON position_close EXECUTE FUNCTION refuse_change();
CREATE TRIGGER instrument_mark_only_grows BEFORE UPDATE OR DELETE ON instrument_mark FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER instrument_mark_is_not_emptied BEFORE TRUNCATE ON instrument_mark EXECUTE FUNCTION refuse_change();

-- Marks come by the hundred thousand: what all of a statement refer to is told by one join (V0065). Instruments stay
CREATE TRIGGER instrument_mark_refers_to_each AFTER INSERT ON instrument_mark REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to_each('instrument instrument_id id', 'import_file import_id id');

CREATE FUNCTION closes_are_covered() RETURNS trigger LANGUAGE plpgsql AS $$
-- Argument: the column that names the position
DECLARE
  wrong TEXT;
BEGIN
  EXECUTE format('SELECT min(p.reference) FROM (SELECT DISTINCT %I AS id FROM added) k JOIN account_position p ON p.first_id = k.id'
    || ' JOIN (SELECT c.position_id, sum(c.quantity) AS closed, min(c.closed_at) AS first_at FROM position_close c'
    || '        WHERE NOT c.withdrawn AND NOT EXISTS (SELECT 1 FROM position_close n WHERE n.position_id = c.position_id AND n.reference = c.reference AND n.revision > c.revision)'
    || '        GROUP BY c.position_id) x ON x.position_id = k.id'
    || ' WHERE NOT EXISTS (SELECT 1 FROM account_position n WHERE n.first_id = p.first_id AND n.revision > p.revision)'
    || '   AND (p.withdrawn OR x.closed > abs(p.quantity) OR x.first_at < p.opened_at)', TG_ARGV[0]) INTO wrong;
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION 'position_close_is_covered: more of % is closed than there is, or before it was opened', wrong USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER position_close_is_covered AFTER INSERT ON position_close REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION closes_are_covered('position_id');
CREATE TRIGGER position_covers_its_closes AFTER INSERT ON account_position REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION closes_are_covered('first_id');
