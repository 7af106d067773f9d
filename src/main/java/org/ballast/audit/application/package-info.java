/** Writing the trail in the transaction of what it tells, reading and verifying it. */
@NullMarked
package org.ballast.audit.application;

import org.jspecify.annotations.NullMarked;
