/**
 * Four eyes for whatever touches the books: cases, tiers, approvals and their reasons, separation of duties. It knows who acts,
 * which entity it is about, and writes the trail; the things that are decided come later and bring what is theirs.
 */
@NullMarked
package org.ballast.approvals;

import org.jspecify.annotations.NullMarked;
