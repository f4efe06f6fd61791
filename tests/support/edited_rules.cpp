#include "tests/support/edited_rules.h"

#include <QtGlobal>

#include "core/rulepack/loader.h"

namespace huimin::tests {

RuleSetPtr rulesWith(const EditedFiles& edited)
{
    const auto rules = loadRules(rulesFolder, edited);
    if (!rules)
        qFatal("%s", toText(rules.diagnostics().front(), Language::En).c_str());
    return *rules;
}

}  // namespace huimin::tests
