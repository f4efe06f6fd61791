#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/arguments.h"

namespace huimin::cli {

/// The documents by the names they have on the command line: result, told-once, …
std::vector<std::string> documentNames();
std::optional<DocumentName> documentNamed(const std::string& name);

/// What the options of `print` say.
PrintRequest printRequest(DocumentName document, const std::map<std::string, std::string, std::less<>>& options);

}  // namespace huimin::cli
