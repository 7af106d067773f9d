/** Entities and wallets in the database. */
@NullMarked
package org.ballast.entities.persistence;

import org.jspecify.annotations.NullMarked;
