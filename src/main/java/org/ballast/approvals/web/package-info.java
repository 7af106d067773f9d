/** Cases as pages and calls: what waits, what was decided, and the approval policies. */
@NullMarked
package org.ballast.approvals.web;

import org.jspecify.annotations.NullMarked;
