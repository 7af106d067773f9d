/** Scenarios as they are kept, and what waits to be written down. */
@NullMarked
package org.ballast.stress.persistence;

import org.jspecify.annotations.NullMarked;
