/** Classes that break the rules on purpose; the rules must find each of them. */
@NullMarked
package org.ballast.architecture.faults;

import org.jspecify.annotations.NullMarked;
