-- Units that are posted without a test ended for nothing: what they carried is a loss, and no amount of a sale is in it
ALTER TABLE disposal_posting ADD CONSTRAINT disposal_posting_without_test_has_no_proceeds CHECK (untested_by IS NULL OR (proceeds = 0 AND fee = 0));
