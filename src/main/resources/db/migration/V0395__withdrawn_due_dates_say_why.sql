-- What is said never to have fallen due takes a reason, whether it was paid or not.
ALTER TABLE due_item ADD CONSTRAINT due_item_withdrawal_says_why CHECK (NOT withdrawn OR CHAR_LENGTH(reason) > 0);
