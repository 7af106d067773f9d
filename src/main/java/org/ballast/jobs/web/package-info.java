/** How far jobs are, in pages and for programs. */
@NullMarked
package org.ballast.jobs.web;

import org.jspecify.annotations.NullMarked;
