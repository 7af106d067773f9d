/** Assets in the database. */
@NullMarked
package org.ballast.assets.persistence;

import org.jspecify.annotations.NullMarked;
