/** The page on which something posted is corrected, and the calls. */
@NullMarked
package org.ballast.corrections.web;

import org.jspecify.annotations.NullMarked;
