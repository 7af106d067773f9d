/** The table of jobs. */
@NullMarked
package org.ballast.jobs.persistence;

import org.jspecify.annotations.NullMarked;
