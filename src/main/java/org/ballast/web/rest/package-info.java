/** What all addresses for programs share: JSON, problems, repeated requests. */
@NullMarked
package org.ballast.web.rest;

import org.jspecify.annotations.NullMarked;
