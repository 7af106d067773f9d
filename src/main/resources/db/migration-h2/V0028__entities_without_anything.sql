-- An entity that was set up by mistake goes with its wallets; the foreign keys keep those that anything refers to. The
-- PostgreSQL twin of this file has the same name.

DROP TRIGGER wallet_stays;
