/** Institutions are kept, releases recorded and read, operations asked for. */
@NullMarked
package org.ballast.centralbank.application;

import org.jspecify.annotations.NullMarked;
