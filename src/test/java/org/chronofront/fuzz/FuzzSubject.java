package org.chronofront.fuzz;

/// Something that must bear any bytes.
@FunctionalInterface
interface FuzzSubject {
  /// Takes bytes.
  ///
  /// @throws Exception when they were not borne: that is a finding
  void take(byte[] input) throws Exception;
}
