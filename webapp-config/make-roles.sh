#!/bin/sh
# Makes the two roles of the portal and its database, once, when the container's PostgreSQL begins (compose.yaml).
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
  -v owner_password="$BALLAST_DB_MIGRATION_PASSWORD" -v password="$BALLAST_DB_PASSWORD" <<'SQL'
CREATE ROLE ballast_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE ballast LOGIN PASSWORD :'password';
CREATE DATABASE ballast OWNER ballast_owner ENCODING 'UTF8';
SQL
