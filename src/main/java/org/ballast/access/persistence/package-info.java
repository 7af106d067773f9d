/** Users, tokens and kept answers as rows. */
@NullMarked
package org.ballast.access.persistence;

import org.jspecify.annotations.NullMarked;
