/** Who keeps books: reporting entities with their cut-off and wallets, and their books with framework, currency and year. */
@NullMarked
package org.ballast.entities;

import org.jspecify.annotations.NullMarked;
