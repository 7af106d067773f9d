/** Plans that were kept. */
@NullMarked
package org.ballast.planning.persistence;

import org.jspecify.annotations.NullMarked;
