/** The state machine of a proposal and the separation of duties, as one table that code, pages and tests read. */
@NullMarked
package org.ballast.approvals.domain;

import org.jspecify.annotations.NullMarked;
