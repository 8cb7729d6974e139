package org.chronofront.library;

import java.util.function.Supplier;
import org.chronofront.model.Dataset;

/// The dataset that the application ships.
///
/// @param id its id
/// @param fingerprint of this edition: another content, another fingerprint
/// @param reader reads it; asked only when a library does not hold this edition, because reading
///   takes far longer than comparing fingerprints
public record BundledDataset(String id, String fingerprint, Supplier<Dataset> reader) {}
