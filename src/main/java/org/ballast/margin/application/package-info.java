/** What people, programs and the portal itself do with margin. */
@NullMarked
package org.ballast.margin.application;

import org.jspecify.annotations.NullMarked;
