/**
 * The frame around all pages and calls: navigation, work list, search, addresses, errors and headers. It knows every
 * feature, none knows it.
 */
@NullMarked
package org.ballast.portal;

import org.jspecify.annotations.NullMarked;
