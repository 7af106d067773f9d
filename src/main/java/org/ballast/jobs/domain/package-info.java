/** What a job is asked to do, how far it is, and how it ended. */
@NullMarked
package org.ballast.jobs.domain;

import org.jspecify.annotations.NullMarked;
