/** What all addresses for programs share: JSON, problems, repeated requests. */
@NullMarked
package org.ballast.portal.rest;

import org.jspecify.annotations.NullMarked;
