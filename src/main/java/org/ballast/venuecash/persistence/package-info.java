/** Cash at venues in the database. */
@NullMarked
package org.ballast.venuecash.persistence;

import org.jspecify.annotations.NullMarked;
