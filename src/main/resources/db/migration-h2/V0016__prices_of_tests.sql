-- Which tests rest on a price that was corrected: here the foreign keys of both columns have their index already. The
-- PostgreSQL twin of this file has the same name.

SELECT 1;
