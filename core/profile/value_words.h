#pragma once
#include "core/yaml/node.h"

namespace huimin {

// The two words that stand for a fact's value in a profile. In quotes they are texts like any other.

/// `unknown`, or nothing written after the colon: not known, whatever the fact would be if it were absent. A `null` or `~` that
/// is written out is a value of the wrong type: it comes from a program that may have meant zero or none.
inline bool isUnknown(const yaml::Node& node)
{
    return node.isScalar() && !node.quoted && (node.text == "unknown" || (node.null && node.text.empty()));
}

/// `none`: a group that does not apply, sums that are zero, no benefits.
inline bool isNone(const yaml::Node& node)
{
    return node.isScalar() && !node.quoted && node.text == "none";
}

} // namespace huimin
