/** Random lives of companies through the use cases, and the laws that their books keep whatever happens. */
@NullMarked
package org.ballast.histories;

import org.jspecify.annotations.NullMarked;
