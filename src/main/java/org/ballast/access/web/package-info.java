/** Who asks: the sign-in page, the credentials of programs, and the pages and addresses of users and tokens. */
@NullMarked
package org.ballast.access.web;

import org.jspecify.annotations.NullMarked;
