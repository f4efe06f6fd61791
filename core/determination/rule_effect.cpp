#include "core/determination/rule_effect.h"

#include <set>

#include "core/base/side_by_side.h"
#include "core/determination/effect_sums.h"
#include "core/determination/determine.h"
#include "core/determination/row_pairs.h"
#include "core/profile/profile_reader.h"
#include "core/rulepack/examples.h"
#include "core/rulepack/rule_signature.h"
#include "core/yaml/reader.h"

namespace huimin {

namespace {

/// A profile as it stands in a file, and what is said around it.
struct CaseText {
    std::string name;
    yaml::Tree tree;
    std::size_t example = 0;      ///< of a case file
    bool isExample = false;
};

/// A case under one set of rules.
Result<Determination> determined(const CaseText& text, const RuleSetPtr& rules, const RuleEffectInput& input)
{
    std::optional<Date> day;
    std::shared_ptr<const StandardsSheet> sheet;
    const yaml::Node* node = &text.tree.root();
    std::optional<CaseFile> file;
    if (text.isExample) {
        auto cases = readCaseFile(text.tree, *rules);
        if (!cases)
            return cases.diagnostics();
        file = *std::move(cases);
        const Example& example = file->examples[text.example];
        node = example.profile;
        day = example.date;
        sheet = example.standards;
    }
    auto profile = readProfile(*node, rules->profileVocabulary());
    if (!profile)
        return profile.diagnostics();
    if (!sheet && input.sheetOf && !profile->county.empty()) {
        const auto found = input.sheetOf(profile->county, *rules);
        if (!found)
            return found.diagnostics();
        sheet = *found;
    }
    return determine({rules, std::make_shared<const Profile>(*std::move(profile)), std::move(sheet), day.value_or(input.day)});
}

bool isDue(const Row* row)
{
    return row && row->status == Status::Eligible;
}

bool isOpen(const Row* row)
{
    return row && row->status == Status::Undetermined;
}

/// Of a benefit without a sum that could be subtracted, whether it came or went.
Effect effectOnDue(const RowPair& pair)
{
    if (isOpen(pair.before) || isOpen(pair.after))
        return Effect::Undetermined;
    if (isDue(pair.before) == isDue(pair.after))
        return Effect::Unchanged;
    return isDue(pair.after) ? Effect::Gains : Effect::Loses;
}

/// The benefits that are in both sets of rules, with all they hang on, in the same words: nothing changes of them, known or not.
std::set<std::string> sameRules(const RuleSet& published, const RuleSet& edited)
{
    const RuleSignatures before(published);
    const RuleSignatures after(edited);
    std::set<std::string> same;
    for (const Benefit& benefit : edited.benefits) {
        if (before.of(benefit.id) == after.of(benefit.id))
            same.insert(benefit.id);
    }
    return same;
}

Effect effectOn(const RowPair& pair, const std::set<std::string>& same)
{
    if (same.contains(pair.either().benefit->id) && !pair.isChanged)
        return Effect::Unchanged;
    if (pair.difference)
        return pair.difference->isZero() ? Effect::Unchanged : pair.difference->isNegative() ? Effect::Loses : Effect::Gains;
    const Effect effect = effectOnDue(pair);
    // Due before and after, in sums of which one is not known.
    const bool isMoney = pair.either().benefit->kind == BenefitKind::Money;
    return isMoney && isDue(pair.before) && isDue(pair.after) ? Effect::Undetermined : effect;
}

CaseEffect effectOn(const CaseText& text, const RuleEffectInput& input, const std::set<std::string>& same)
{
    CaseEffect effect;
    effect.name = text.name;
    effect.day = input.day;
    auto before = determined(text, input.published, input);
    auto after = determined(text, input.edited, input);
    for (const auto* one : {&before, &after}) {
        if (!*one && effect.diagnostics.empty())  // mostly both say the same
            effect.diagnostics = one->diagnostics();
    }
    if (!before || !after)
        return effect;
    effect.before = std::make_shared<const Determination>(*std::move(before));
    effect.after = std::make_shared<const Determination>(*std::move(after));
    effect.day = effect.after->input.day;
    for (RowPair& pair : rowPairs(*effect.before, *effect.after)) {
        const Effect onRow = effectOn(pair, same);
        effect.rows.push_back({std::move(pair), onRow});
        effect.gains = effect.gains || onRow == Effect::Gains;
        effect.loses = effect.loses || onRow == Effect::Loses;
        effect.isOpen = effect.isOpen || onRow == Effect::Undetermined;
    }
    effect.sums = sumsOf(effect, *input.edited);
    return effect;
}

/// The cases that a file holds: itself, or each of its examples under its name.
std::vector<CaseText> textsIn(const NamedCase& named, const yaml::Tree& tree)
{
    if (!isCaseFile(tree))
        return {CaseText{named.name, tree}};
    std::vector<CaseText> texts;
    const yaml::Node* examples = tree.root().find("examples");
    for (std::size_t i = 0; examples && i < examples->items.size(); ++i) {
        const yaml::Node* name = examples->items[i].find("name");
        texts.push_back({named.name + (name ? " · " + name->text : ""), tree, i, true});
    }
    return texts;
}

CaseEffect notRead(const NamedCase& named, const RuleEffectInput& input, Diagnostics why)
{
    CaseEffect effect;
    effect.name = named.name;
    effect.day = input.day;
    effect.diagnostics = std::move(why);
    return effect;
}

std::vector<CaseEffect> effectsOn(const NamedCase& named, const RuleEffectInput& input, const std::set<std::string>& same)
{
    const auto tree = named.text ? yaml::read(*named.text, named.file) : yaml::readFile(named.file);
    if (!tree)
        return {notRead(named, input, tree.diagnostics())};
    std::vector<CaseEffect> effects;
    for (const CaseText& text : textsIn(named, *tree)) {
        if (input.stop.stop_requested())
            break;
        effects.push_back(effectOn(text, input, same));
    }
    return effects;
}

}  // namespace

RuleEffect effectOf(const RuleEffectInput& input)
{
    RuleEffect effect{input.published, input.edited, {}, {}, {}, true};
    const std::set<std::string> same = sameRules(*input.published, *input.edited);
    auto all = sideBySide(input.cases, [&](const NamedCase& named) {
        return input.stop.stop_requested() ? std::vector<CaseEffect>() : effectsOn(named, input, same);
    });
    for (auto& ofFile : all) {
        for (CaseEffect& one : *ofFile)
            effect.cases.push_back(std::move(one));
    }
    effect.isComplete = !input.stop.stop_requested();
    effect.benefits = sumsByBenefit(effect);
    effect.totals = totalsOf(effect);
    return effect;
}

std::string_view nameOf(Effect effect)
{
    switch (effect) {
    case Effect::Gains: return "gains";
    case Effect::Loses: return "loses";
    case Effect::Unchanged: return "unchanged";
    case Effect::Undetermined: return "undetermined";
    }
    return "";
}

}  // namespace huimin
