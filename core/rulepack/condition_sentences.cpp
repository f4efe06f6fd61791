#include "core/rulepack/condition_sentences.h"

#include "core/feel/sentence.h"
#include "core/rulepack/rule_labels.h"

namespace huimin {

void writeConditionSentences(RuleSet& rules)
{
    for (Benefit& benefit : rules.benefits) {
        for (Route& route : benefit.routes) {
            const RuleLabels labels(rules, route.subject);
            for (Condition& condition : route.conditions)
                condition.sentence = feel::sentence(*condition.when.tree, labels);
        }
    }
}

}  // namespace huimin
