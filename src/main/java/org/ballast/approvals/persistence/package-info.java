/** Cases, their steps and the approval policies in the database. */
@NullMarked
package org.ballast.approvals.persistence;

import org.jspecify.annotations.NullMarked;
