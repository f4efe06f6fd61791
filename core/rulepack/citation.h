#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bilingual.h"
#include "core/base/source_place.h"
#include "core/calendar/period.h"

namespace huimin {

/// A law, notice or newspaper page that rules are taken from (sources.yaml).
struct Document {
    std::string id;
    Bilingual shortName;  ///< as it is cited
    Bilingual title;
    Bilingual issuer;
    std::string number;
    std::optional<Date> dated;
    Period inForce;
    SourcePlace place;
};

/// Where a value or condition is taken from.
struct Citation {
    std::string document;
    std::string article;     ///< may be empty
    std::string confidence;  ///< high or medium; nothing weaker becomes a rule
    friend bool operator==(const Citation&, const Citation&) = default;
};

/// One or several documents that say the same, one after the other replaced the next: what was in force on the day is cited.
using Citations = std::vector<Citation>;

/// The citation whose document was in force on the day; where none was, the last one; null where there is none at all.
const Citation* citationOn(const Citations& citations, const std::map<std::string, Document>& documents, Date day);

}  // namespace huimin
