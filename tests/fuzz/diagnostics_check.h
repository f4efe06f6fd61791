#pragma once
#include <string>

#include "core/base/diagnostic.h"
#include "tests/fuzz/must.h"

namespace huimin::fuzz {

/// What is refused says why, in both languages and with its place in a file, and can be shown.
inline void mustExplain(const Diagnostics& diagnostics, const std::string& file)
{
    must(!diagnostics.empty(), "a refusal gives a reason");
    for (const Diagnostic& diagnostic : diagnostics) {
        must(diagnostic.place.file == file, "a diagnostic names the file");
        must(!diagnostic.message.zh.empty() && !diagnostic.message.en.empty(), "a diagnostic is in both languages");
        toText(diagnostic, Language::Zh);
        toText(diagnostic, Language::En);
    }
}

}  // namespace huimin::fuzz
