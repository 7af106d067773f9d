/** The trail as rows that only grow. */
@NullMarked
package org.ballast.audit.persistence;

import org.jspecify.annotations.NullMarked;
