#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"

namespace huimin::tests {

/// The `.yaml` files of a folder of tests/data, by name.
std::vector<std::filesystem::path> yamlFilesIn(const std::string& folder);

std::string contentOf(const std::filesystem::path& path);

/// The diagnostics as people read them: all in Chinese, then all in English.
std::string rendered(const Diagnostics& diagnostics);

/// What stands in the `.expected` beside a file. With HUIMIN_ACCEPT=1 it is first made to say `actual`, to be read
/// before it is committed.
std::string expectedBeside(const std::filesystem::path& path, const std::string& actual);

} // namespace huimin::tests
