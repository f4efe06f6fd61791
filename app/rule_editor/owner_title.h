#pragma once
#include <QString>

#include "app/rule_editor/rule_editing.h"

namespace huimin {

/// The item of a list that something stands in, below the thing that is shown (a route, a document, a line of a statement); the thing's own
/// path where it stands in none.
yaml::Path ownerPath(const RuleText& text, const yaml::Path& thing, const yaml::Path& path);

/// What people call such an item, and what the rules call it: 整户 (household).
QString ownerTitle(const RuleEditing& editing, const yaml::Path& owner, Language language);

}  // namespace huimin
