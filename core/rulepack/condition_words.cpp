#include "core/rulepack/condition_words.h"

#include "core/feel/sentence.h"
#include "core/rulepack/rule_labels.h"

namespace huimin {

void writeConditionWords(RuleSet& rules)
{
    for (Benefit& benefit : rules.benefits) {
        for (Route& route : benefit.routes) {
            const RuleLabels labels(rules, route.subject);
            for (Condition& condition : route.conditions) {
                condition.sentence = feel::sentence(*condition.when.tree, labels);
                condition.mentions = mentionsOf(*condition.when.tree);
                for (Mention& mention : condition.mentions) {
                    mention.label = labels.label(mention.path).value_or(Bilingual{});
                    mention.unit = labels.unitOf(mention.path).value_or(Unit());
                    mention.isMoney = labels.isMoney(mention.path);
                }
            }
        }
    }
}

}  // namespace huimin
