/** Accounts, entries, lines and balances, and the rules that every entry keeps. */
@NullMarked
package org.ballast.journal.domain;

import org.jspecify.annotations.NullMarked;
