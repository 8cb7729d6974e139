package org.chronofront.model;

/// How precisely a source places something; what its point stands for.
public enum PlacePrecision {
  /// The source does not say, or the dataset does not tell.
  UNSTATED,
  /// The point is where it happened.
  EXACT,
  /// The point is near: within some 25 km, or the part of a town or region.
  NEAR,
  /// A district (second-order division) is named; the point represents it.
  DISTRICT,
  /// A province (first-order division) is named; the point represents it.
  PROVINCE,
  /// A line or a vague area (a road, a front, a border) is named; the point represents it.
  VAGUE,
  /// Only the country is named.
  COUNTRY
}
