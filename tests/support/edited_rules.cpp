#include "tests/support/edited_rules.h"

#include <QtGlobal>

namespace huimin::tests {

const std::string& rulesFolder()
{
    static const std::string folder = HUIMIN_SOURCE_DIR "/rules";
    return folder;
}

RuleSetPtr rulesWith(const EditedFiles& edited)
{
    const auto rules = loadRules(rulesFolder(), edited);
    if (!rules)
        qFatal("%s", toText(rules.diagnostics().front(), Language::En).c_str());
    return *rules;
}

}  // namespace huimin::tests
