/**
 * The rules of the books inside the embedded H2, as PL/pgSQL and CHECKs state them inside PostgreSQL: what the triggers
 * of {@code db/migration-h2} call.
 */
@NullMarked
package org.ballast.operations.h2;

import org.jspecify.annotations.NullMarked;
