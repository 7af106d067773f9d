/** Messages to users by mail. */
@NullMarked
package org.ballast.portal.mail;

import org.jspecify.annotations.NullMarked;
