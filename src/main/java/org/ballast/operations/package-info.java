/**
 * What IT runs: the data source, migrations, health and the sample data. It stands last because it starts everything
 * that stands above it.
 */
@NullMarked
package org.ballast.operations;

import org.jspecify.annotations.NullMarked;
