-- What a book began with never changes, is of a position, and is in the decimals of its currency. The PostgreSQL twin of this file has
-- the same name.

ALTER TABLE opening_position ADD FOREIGN KEY (position_id) REFERENCES account_position;

CREATE TRIGGER opening_position_only_grows BEFORE UPDATE, DELETE ON opening_position FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER opening_position_amounts_fit_their_currency BEFORE INSERT ON opening_position FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
