/** Due dates, rules and what accounts count as, as they are kept. */
@NullMarked
package org.ballast.health.persistence;

import org.jspecify.annotations.NullMarked;
