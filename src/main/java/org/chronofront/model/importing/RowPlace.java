package org.chronofront.model.importing;

/// Where in a file a row stands.
///
/// @param row its number, one-based, counting what the file's format takes for a row; over all
///   files of an import in turn
/// @param where for a person: "line 17", "/features/3", "Placemark “Bridge”"; with the file's name
///   in front where an import has several files
public record RowPlace(long row, String where) {}
