#pragma once
#include <QString>
#include <string>

namespace huimin {

/// Pictures of the window in which rules are changed: form, text, reading, and what a change would do. `household` is the case it is tried
/// on. False where one could not be written.
bool takeRulePictures(const std::string& rules, const QString& household, const QString& folder);

}  // namespace huimin
