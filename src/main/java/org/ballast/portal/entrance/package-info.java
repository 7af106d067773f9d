/**
 * What stands between a request and the pages: each filter has one thought, and together they see to it that a stranger, a
 * slow line or a large body takes nothing from those who work. Their order stands in web.xml.
 */
@NullMarked
package org.ballast.portal.entrance;

import org.jspecify.annotations.NullMarked;
