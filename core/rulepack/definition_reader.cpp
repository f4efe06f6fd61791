#include "core/rulepack/definition_reader.h"

#include <algorithm>

#include "core/catalogue/bilingual_reader.h"
#include "core/rulepack/citation_reader.h"
#include "core/rulepack/formula_reader.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

namespace {

/// The facts of a subject: of a kind of profile as a whole, or of the items of a list. Null where there is no such subject.
const std::vector<Fact>* factsOf(const Fact& group, std::string_view subject)
{
    for (const Fact& fact : group.facts) {
        if (fact.type == FactType::List && fact.subject == subject)
            return &fact.facts;
        if (const auto* found = factsOf(fact, subject))
            return found;
    }
    return nullptr;
}

void checkIsNoFact(const Definition& definition, const yaml::Node& node, const ProfileKinds& kinds, PackReading& reading)
{
    for (const auto& kind : kinds) {
        const auto* facts = kind->subject == definition.subject ? &kind->root.facts : factsOf(kind->root, definition.subject);
        const bool isFact = facts && std::any_of(facts->begin(), facts->end(),
                                                 [&](const Fact& fact) { return fact.id == definition.id; });
        if (isFact && !definition.id.empty())
            reading.complain(*node.find("id"), fill(sentences::namedLikeFact, {definition.id, definition.subject}));
    }
}

Definition readDefinition(const yaml::Node& node, PackReading& reading)
{
    Definition definition;
    definition.place = node.place();
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return definition;
    definition.id = reading.declareId(map, "id", Thing::Definition);
    definition.subject = reading.requireReference(map, "subject", Thing::Subject);
    definition.label = requireBilingual(map, "label", reading.diagnostics());
    definition.whenTrue = readBilingual(map, "when_true", reading.diagnostics());
    definition.unit = reading.unit(map, "unit");
    definition.formulas = requireDatedFormulas(map, "formula", reading);
    definition.citations = readCitations(map, reading);
    definition.sensitive = map.boolean("sensitive").value_or(false);
    map.finish();
    return definition;
}

}  // namespace

std::vector<Definition> readDefinitions(const yaml::Node& root, const ProfileKinds& kinds, PackReading& reading)
{
    std::vector<Definition> definitions;
    yaml::MapReader map(root, reading.diagnostics());
    for (const yaml::Node& node : map.items("definitions")) {
        definitions.push_back(readDefinition(node, reading));
        checkIsNoFact(definitions.back(), node, kinds, reading);
    }
    map.finish();
    return definitions;
}

}  // namespace huimin
