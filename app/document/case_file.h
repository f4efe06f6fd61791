#pragma once
#include <QString>
#include <string>

#include "core/base/result.h"

namespace huimin {

/// A file's bytes. An unreadable or missing file is a diagnostic that says why.
Result<std::string> readCaseFile(const QString& path);

/// Writes a file as a whole or not at all: what stood there before stays until the last byte of the new is on the disk.
/// Empty when done, else why not.
Diagnostics writeCaseFile(const QString& path, const std::string& text);

}  // namespace huimin
