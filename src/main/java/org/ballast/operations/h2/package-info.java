/**
 * The rules of the books inside the embedded H2, as PL/pgSQL states them inside PostgreSQL: what
 * {@code db/migration-h2/V0006__books_only_grow.sql} calls.
 */
@NullMarked
package org.ballast.operations.h2;

import org.jspecify.annotations.NullMarked;
