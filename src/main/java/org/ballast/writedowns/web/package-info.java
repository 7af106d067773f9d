/** Write-downs as pages and as an API. */
@NullMarked
package org.ballast.writedowns.web;

import org.jspecify.annotations.NullMarked;
