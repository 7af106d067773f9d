/** The journal as pages and as an API. */
@NullMarked
package org.ballast.journal.web;

import org.jspecify.annotations.NullMarked;
