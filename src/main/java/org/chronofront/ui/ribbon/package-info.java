/// The ribbon of control: one place's story drawn along a time scale, the same in the timeline and
/// in the dossier. Drawing only; knows no session and listens to nothing.
@NullMarked
package org.chronofront.ui.ribbon;

import org.jspecify.annotations.NullMarked;
