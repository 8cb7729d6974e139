package org.chronofront.ui.importing;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.chronofront.library.importing.Importing;

/// What imports need; given by the composition root. None of the executors may be the FX thread's.
///
/// @param importings what comes into a library file, by that file
/// @param writes changes the library, one task at a time, in the order in which they were asked for
/// @param previews looks at files and reads them without changing anything, one task at a time
/// @param comparisons compares names of a whole library, which can take its time; one task at a
///   time
/// @param reads answers what lists and reports ask
/// @param ui runs what comes of it on the FX thread
/// @param files asks a person for files and folders
public record ImportServices(
    Function<Path, Importing> importings,
    Executor writes,
    Executor previews,
    Executor comparisons,
    Executor reads,
    Executor ui,
    FileChoices files) {}
