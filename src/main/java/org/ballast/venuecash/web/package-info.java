/** Cash at venues for pages and programs. */
@NullMarked
package org.ballast.venuecash.web;

import org.jspecify.annotations.NullMarked;
