package org.chronofront.storage;

/// What names an item across imports: it stays when the item comes in anew.
///
/// @param dataset id of its dataset
/// @param item its id in the dataset
public record ItemName(String dataset, String item) {}
