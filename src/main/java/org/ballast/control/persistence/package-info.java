/** Cases with their times, weights and refused approvals, as rows. */
@NullMarked
package org.ballast.control.persistence;

import org.jspecify.annotations.NullMarked;
