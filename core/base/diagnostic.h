#pragma once
#include <string>
#include <vector>

#include "core/base/bilingual.h"
#include "core/base/source_place.h"

namespace huimin {

/// What a person wrote wrong, with its place: one sentence that says what, where, why and what next.
struct Diagnostic {
    enum class Severity { Error, Warning };

    Severity severity = Severity::Error;
    SourcePlace place;
    Bilingual message;
    /// The text of the line at `place`, so that a caret can be drawn under it; empty where the place has no line.
    std::string line;
    /// The nearest known key, name or id, when the mistake looks like a slip of the pen; else empty.
    std::string suggestion;

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// True when at least one of them is an error (warnings alone let the work go on).
bool hasErrors(const Diagnostics& diagnostics);

/// `more` appended to `to`.
void append(Diagnostics& to, Diagnostics more);

/// The diagnostics in the order of their places, those of one place as they came.
void sortByPlace(Diagnostics& diagnostics);

/// The diagnostic as a person reads it in a terminal: `file:line:column: message`, then the line and a caret
/// under the column (wide characters counted as two), then the suggestion if there is one.
std::string toText(const Diagnostic& diagnostic, Language language);

}  // namespace huimin
