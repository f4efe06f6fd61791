#include "core/rulepack/facts_read.h"

#include "core/rulepack/formula_list.h"
#include "core/rulepack/name_walk.h"

namespace huimin {

std::set<const Fact*> factsRead(const RuleSet& rules)
{
    std::set<const Fact*> read;
    const RuleNames names(rules);
    const auto onUse = [&](const feel::Expr&, const Meaning& meaning) {
        if (meaning.kind == Meaning::Kind::Fact)
            read.insert(meaning.fact);
    };
    for (const OwnedFormula& owned : formulasOf(names))
        NameWalk(owned.scope, onUse, nullptr).walk(*owned.formula->tree);
    return read;
}

}  // namespace huimin
