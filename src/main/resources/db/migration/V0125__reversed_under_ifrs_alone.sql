-- What ASC 350-30 wrote down is never written up again, whoever asks (accounting.md trap 4): also past the portal's own rules.
ALTER TABLE proposal ADD CONSTRAINT proposal_is_reversed_under_ifrs_alone CHECK (kind <> 'REVERSAL' OR SUBSTRING(model FROM 1 FOR 3) <> 'US_');
