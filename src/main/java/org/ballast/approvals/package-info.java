/**
 * Four eyes: who may decide what, decisions and their reasons. It knows who acts and writes the trail; the things that are
 * decided come later.
 */
@NullMarked
package org.ballast.approvals;

import org.jspecify.annotations.NullMarked;
