/** Who keeps books: reporting entities with their framework, currency and cut-off, and their wallets. */
@NullMarked
package org.ballast.entities;

import org.jspecify.annotations.NullMarked;
