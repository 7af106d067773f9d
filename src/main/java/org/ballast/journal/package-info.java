/**
 * Charts of accounts and the roles of their accounts, balanced append-only entries and periods, by book. It knows no
 * feature: features post to it.
 */
@NullMarked
package org.ballast.journal;

import org.jspecify.annotations.NullMarked;
