package org.chronofront.control;

import org.chronofront.model.ControlClaim;

/// What became of a claim, and why.
///
/// @param claim the claim; one that counts says its state at the level of the rule
/// @param reason why
public record Verdict(ControlClaim claim, Reason reason) {}
