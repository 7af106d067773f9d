/** External information and its files as they are kept: both only grow. */
@NullMarked
package org.ballast.signals.persistence;

import org.jspecify.annotations.NullMarked;
