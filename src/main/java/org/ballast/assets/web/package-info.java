/** Assets in pages and for programs. */
@NullMarked
package org.ballast.assets.web;

import org.jspecify.annotations.NullMarked;
