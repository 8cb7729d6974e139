/// What is asked and told when somebody's own file comes in.
@NullMarked
package org.chronofront.model.importing;

import org.jspecify.annotations.NullMarked;
