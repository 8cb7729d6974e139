package org.chronofront.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.chronofront.control.Fading;
import org.chronofront.control.RuleChoice;
import org.jspecify.annotations.Nullable;

/// The picture that somebody asked for.
///
/// @param on the day shown
/// @param rule how claims are weighed
/// @param placeId the place in the middle, null for all of the data
/// @param interpolation how far areas between places reach, in kilometres; 0 for none
/// @param fading how evidence fades with its age
/// @param width logical pixels
/// @param height logical pixels
/// @param scale physical pixels for each logical one: 1, 2 or 4
/// @param dark true for the dark theme
/// @param file where the PNG goes
/// @param overwrite true when a file that is there may be replaced
public record SnapshotOrder(
    LocalDate on,
    RuleChoice rule,
    @Nullable String placeId,
    int interpolation,
    Fading fading,
    int width,
    int height,
    int scale,
    boolean dark,
    Path file,
    boolean overwrite) {}
