-- Facts of trading never change, and no more of a position is closed than there is. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER instrument_only_grows BEFORE UPDATE, DELETE ON instrument FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER trading_account_only_grows BEFORE UPDATE, DELETE ON trading_account FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER cash_movement_only_grows BEFORE UPDATE, DELETE ON cash_movement FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER account_snapshot_only_grows BEFORE UPDATE, DELETE ON account_snapshot FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER snapshot_collateral_only_grows BEFORE UPDATE, DELETE ON snapshot_collateral FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER printed_figure_only_grows BEFORE UPDATE, DELETE ON printed_figure FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER account_position_only_grows BEFORE UPDATE, DELETE ON account_position FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER position_close_only_grows BEFORE UPDATE, DELETE ON position_close FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER instrument_mark_only_grows BEFORE UPDATE, DELETE ON instrument_mark FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';

ALTER TABLE instrument_mark ADD FOREIGN KEY (instrument_id) REFERENCES instrument;
ALTER TABLE instrument_mark ADD FOREIGN KEY (import_id) REFERENCES import_file;

CREATE TRIGGER position_close_is_covered AFTER INSERT ON position_close FOR EACH ROW CALL 'org.ballast.operations.h2.CloseIsCovered';
CREATE TRIGGER position_covers_its_closes AFTER INSERT ON account_position FOR EACH ROW CALL 'org.ballast.operations.h2.CloseIsCovered';
