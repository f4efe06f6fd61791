#include "tests/app/support/shipped_rules.h"

#include <QtGlobal>

#include "core/rulepack/loader.h"

namespace huimin::tests {

std::string shippedRulesDirectory()
{
    return HUIMIN_SOURCE_DIR "/rules";
}

RuleSetPtr shippedRules()
{
    static const RuleSetPtr rules = [] {
        auto loaded = loadRules(shippedRulesDirectory());
        if (!loaded)
            qFatal("%s", toText(loaded.diagnostics().front(), Language::En).c_str());
        return *loaded;
    }();
    return rules;
}

CountySheets shippedSheets()
{
    return {shippedRules(), shippedRulesDirectory()};
}

}  // namespace huimin::tests
