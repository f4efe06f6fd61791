#pragma once
#include <optional>

#include "core/calendar/date.h"

namespace huimin {

/// When a value, a document or a benefit is in force: from the first day to the last, both included. A bound that is
/// absent is open: neither means always.
struct Period {
    std::optional<Date> from;
    std::optional<Date> to;

    /// False where the last day lies before the first: no day at all.
    bool isValid() const { return !from || !to || *from <= *to; }
    bool contains(Date day) const;
    /// Whether some day lies in both.
    bool overlaps(const Period& other) const;

    friend bool operator==(const Period&, const Period&) = default;
};

} // namespace huimin
