/// The words of the domain as records and value types. Knows the JDK only.
@NullMarked
package org.chronofront.model;

import org.jspecify.annotations.NullMarked;
