#pragma once
#include <cstddef>

#include "core/yaml/node.h"

namespace huimin::yaml {

/// An error at a byte of the source, with the line it stands on.
Diagnostic complaintAt(const SourceText& source, std::size_t offset, Bilingual message);

/// An error about a file as a whole.
Diagnostic complaintAbout(const std::string& file, Bilingual message);

}  // namespace huimin::yaml
