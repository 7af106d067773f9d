-- Measurements of positions only grow, refer to what is there, and are in the decimals of their currency. The PostgreSQL twin of this
-- file has the same name.

ALTER TABLE mark_line ADD FOREIGN KEY (run_id) REFERENCES mark_run;
ALTER TABLE mark_line ADD FOREIGN KEY (account_id) REFERENCES trading_account;
ALTER TABLE mark_line ADD FOREIGN KEY (instrument_id) REFERENCES instrument;
ALTER TABLE mark_line ADD FOREIGN KEY (position_id) REFERENCES account_position;
ALTER TABLE mark_movement ADD FOREIGN KEY (proposal_id) REFERENCES mark_proposal;
ALTER TABLE mark_movement ADD FOREIGN KEY (position_id) REFERENCES account_position;

CREATE TRIGGER mark_run_only_grows BEFORE UPDATE, DELETE ON mark_run FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER mark_line_only_grows BEFORE UPDATE, DELETE ON mark_line FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER mark_movement_only_grows BEFORE UPDATE, DELETE ON mark_movement FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER mark_proposal_stays BEFORE DELETE ON mark_proposal FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER mark_proposal_keeps_what_it_proposes BEFORE UPDATE ON mark_proposal FOR EACH ROW CALL 'org.ballast.operations.h2.MarkProposalKeepsItsFacts';
CREATE TRIGGER mark_run_amounts_fit_their_currency BEFORE INSERT ON mark_run FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER mark_proposal_amounts_fit_their_currency BEFORE INSERT ON mark_proposal FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER mark_line_amounts_fit_their_currency BEFORE INSERT ON mark_line FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER mark_movement_amounts_fit_their_currency BEFORE INSERT ON mark_movement FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
