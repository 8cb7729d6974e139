/// The library file: SQLite, numbered migrations, one class per table with plain SQL. The only
/// package that knows `java.sql`; it knows the model, and neither file formats nor the index.
@NullMarked
package org.chronofront.storage;

import org.jspecify.annotations.NullMarked;
