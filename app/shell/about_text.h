#pragma once
#include <QString>

#include "core/base/bilingual.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// What this program is, and which rules it goes by, with versions and fingerprints, in Markdown.
QString aboutText(const RuleSet& rules, Language language);

}  // namespace huimin
