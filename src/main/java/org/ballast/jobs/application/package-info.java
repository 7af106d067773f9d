/** Jobs are begun, watched, canceled and taken over. */
@NullMarked
package org.ballast.jobs.application;

import org.jspecify.annotations.NullMarked;
