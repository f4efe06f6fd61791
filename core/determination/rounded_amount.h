#pragma once
#include "core/value/value.h"

namespace huimin {

/// A number rounded; of a not-known one, what it can be is rounded, and it keeps its linear form, which then tells when two
/// such amounts agree.
Value rounded(const Value& value, int decimals, Rounding rounding);

/// The same without its linear form: a rounded number differs from the form by up to half a fen, so no comparison may
/// be settled by it.
Value withoutForm(const Value& value);

/// A sum that is paid is never below zero: 0 where a number is below it; of a not-known one, what it can be is cut at zero.
Value clampedAtZero(const Value& value);

}  // namespace huimin
