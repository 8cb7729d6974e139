package org.chronofront.model;

/// One thing more that a dataset says of a row, beyond what the model has a place for: a column and
/// its value, both as given.
public record Detail(String name, String value) {}
