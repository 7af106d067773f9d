/**
 * Acquisition lots and their disposals, and the policies that they are kept by: what is held since when and at what cost, and
 * what of it is pledged for loans. It posts to the journal.
 */
@NullMarked
package org.ballast.holdings;

import org.jspecify.annotations.NullMarked;
