/** The trail as page, file and answer. */
@NullMarked
package org.ballast.audit.web;

import org.jspecify.annotations.NullMarked;
