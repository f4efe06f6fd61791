#include "core/determination/example_text.h"

#include <algorithm>
#include <array>

#include "core/determination/determination_sentences.h"
#include "core/determination/example_run.h"
#include "core/determination/result_names.h"
#include "core/feel/value_text.h"
#include "core/rulepack/facts_read.h"
#include "core/yaml/reader.h"

namespace huimin {

namespace {

using yaml::NewValue;
using yaml::Node;
using Members = std::vector<NewValue::Member>;

constexpr std::array<std::string_view, 6> officeKeys{"id", "case_number", "applicant", "address", "phone", "notes"};

/// The same value, each scalar in quotes where it was: `none` is no text.
NewValue copied(const Node& node)
{
    if (node.isScalar())
        return node.quoted ? NewValue::text(node.text) : NewValue::literal(node.null ? "null" : node.text);
    if (node.isSequence()) {
        std::vector<NewValue> items;
        for (const Node& item : node.items)
            items.push_back(copied(item));
        return NewValue::list(std::move(items), NewValue::Layout::Brackets);
    }
    Members members;
    for (const auto& [key, value] : node.entries)
        members.emplace_back(key.text, copied(value));
    return NewValue::map(std::move(members), NewValue::Layout::Brackets);
}

/// Goes through a profile as it is written and as it is read side by side, and leaves out who it is about.
class ProfileWriter {
public:
    ProfileWriter(const Profile& profile, const RuleSet& rules) : m_profile(profile), m_read(factsRead(rules)) {}

    NewValue write(const Node& node) const
    {
        Members members;
        for (const auto& [key, value] : node.entries) {
            if (std::find(officeKeys.begin(), officeKeys.end(), key.text) == officeKeys.end())
                addMember(key.text, value, m_profile.root, {}, members);
        }
        return NewValue::map(std::move(members));
    }

private:
    void addMember(const std::string& key, const Node& value, const GivenFact& owner, const std::string& nameFact, Members& members) const
    {
        const GivenFact* given = owner.find(key);
        if (given && given->fact->type == FactType::NationalId)
            return addWhatItFills(*given->fact, owner, members);
        if (given && tellsWho(*given->fact, nameFact))
            return addPlaceholder(*given->fact, members);
        const bool isFilled = std::any_of(members.begin(), members.end(), [&](const NewValue::Member& member) { return member.first == key; });
        if (!isFilled)
            members.emplace_back(key, given ? valueOf(value, *given) : copied(value));
    }

    /// A text that no rule reads is there for people: a name, an address, a telephone number.
    bool tellsWho(const Fact& fact, const std::string& nameFact) const
    {
        return (fact.type == FactType::Text || fact.id == nameFact) && !m_read.contains(&fact);
    }

    /// Nothing, but where a profile is not read without it.
    static void addPlaceholder(const Fact& fact, Members& members)
    {
        if (fact.required && fact.type == FactType::Text)
            members.emplace_back(fact.id, NewValue::text("x"));
    }

    NewValue valueOf(const Node& node, const GivenFact& given) const
    {
        if (given.fact->type == FactType::List && node.isSequence())
            return items(node, given);
        return given.fact->type == FactType::Group && node.isMap() ? group(node, given, {}, NewValue::Layout::Brackets) : copied(node);
    }

    NewValue group(const Node& node, const GivenFact& given, const std::string& nameFact, NewValue::Layout layout) const
    {
        Members members;
        for (const auto& [key, value] : node.entries)
            addMember(key.text, value, given, nameFact, members);
        return NewValue::map(std::move(members), layout);
    }

    NewValue items(const Node& list, const GivenFact& given) const
    {
        std::vector<NewValue> items;
        for (std::size_t i = 0; i < list.items.size() && i < given.items.size(); ++i)
            items.push_back(group(list.items[i], given.items[i], given.fact->nameFact, NewValue::Layout::Block));
        return NewValue::list(std::move(items));
    }

    static void addWhatItFills(const Fact& fact, const GivenFact& owner, Members& members)
    {
        for (const std::string& filled : {fact.fillsBirthDate, fact.fillsSex}) {
            const GivenFact* given = owner.find(filled);
            const bool isThere = std::any_of(members.begin(), members.end(), [&](const NewValue::Member& member) { return member.first == filled; });
            if (!given || !given->isGiven() || isThere)
                continue;
            if (const auto* date = std::get_if<Date>(&given->scalar))
                members.emplace_back(filled, NewValue::literal(date->toIso()));
            else if (const auto* text = std::get_if<std::string>(&given->scalar))
                members.emplace_back(filled, NewValue::text(*text));
        }
    }

    const Profile& m_profile;
    std::set<const Fact*> m_read;
};

NewValue quoted(const std::string& text)
{
    return NewValue::text(text);
}

NewValue list(const std::vector<std::string>& texts)
{
    std::vector<NewValue> items;
    for (const std::string& text : texts)
        items.push_back(NewValue::text(text));
    return NewValue::list(std::move(items), NewValue::Layout::Brackets);
}

std::string sumText(const Number& sum)
{
    const std::string fixed = sum.toFixed(2);
    const auto read = Number::parse(fixed);
    return read && *read == sum ? fixed : feel::plainNumber(sum);
}

void addAmount(const AmountResult& amount, Members& members)
{
    switch (amount.form) {
    case AmountResult::Form::None: return;
    case AmountResult::Form::NotKnown: members.emplace_back("amount", NewValue::literal("null")); return;
    case AmountResult::Form::Exact:
    case AmountResult::Form::AtLeast: members.emplace_back("amount", quoted(sumText(amount.low))); break;
    case AmountResult::Form::Between:
        members.emplace_back("amount", NewValue::map({{"low", quoted(sumText(amount.low))}, {"high", quoted(sumText(amount.high))}},
                                                     NewValue::Layout::Brackets));
        break;
    }
    if (amount.form != AmountResult::Form::Exact)
        members.emplace_back("bound", NewValue::text(std::string(boundOf(amount))));
}

/// Whether a case file can name it. That a benefit is not in force on the day is no condition of its.
bool isNamedInRules(const std::string& condition, const Row& row)
{
    const auto isIt = [&](const Condition& each) { return each.id == condition; };
    const auto isOther = [&](const Displacement& each) { return each.benefit == condition; };
    return std::any_of(row.route->conditions.begin(), row.route->conditions.end(), isIt) ||
           std::any_of(row.benefit->displacedBy.begin(), row.benefit->displacedBy.end(), isOther);
}

/// What a refusal goes back to is expected, too: an example that is refused for another reason is another case. Empty where not all of
/// it can be named: an expectation names all or none.
std::vector<std::string> unmetOf(const Row& row)
{
    std::vector<std::string> unmet;
    for (const Reason& reason : row.reasons) {
        if (reason.holds != false || reason.condition.empty())
            continue;
        if (!isNamedInRules(reason.condition, row))
            return {};
        unmet.push_back(reason.condition);
    }
    return unmet;
}

NewValue expectationOf(const Row& row)
{
    Members members{{"benefit", NewValue::text(row.benefit->id)},
                    {"subject", NewValue::text(row.subject)},
                    {"status", NewValue::text(std::string(nameOf(row.status)))}};
    if (!row.route->id.empty() && row.benefit->routes.size() > 1)
        members.emplace_back("route", NewValue::text(row.route->id));
    addAmount(row.amount, members);
    if (!row.displacedBy.empty())
        members.emplace_back("displaced_by", NewValue::text(row.displacedBy));
    if (!row.missingFacts.empty())
        members.emplace_back("missing_facts", list(row.missingFacts));
    if (!row.missingStandards.empty())
        members.emplace_back("missing_standards", list(row.missingStandards));
    if (const auto unmet = unmetOf(row); row.status == Status::Ineligible && !unmet.empty())
        members.emplace_back("unmet", list(unmet));
    return NewValue::map(std::move(members), NewValue::Layout::Brackets);
}

NewValue valueOf(const Value& value, bool isMoney)
{
    const bool isThere = !value.isNull() && !value.unknown();
    return isThere ? NewValue::text(plainText(value, isMoney)) : NewValue::literal("null");
}

Members valuesOf(const std::vector<StatementResultValue>& values)
{
    Members members;
    for (const StatementResultValue& value : values)
        members.emplace_back(value.declared->id, valueOf(value.value, value.declared->isMoney));
    return members;
}

NewValue expectationOf(const StatementResult& result)
{
    Members members = valuesOf(result.totals);
    Members items;
    for (const StatementResult::Item& item : result.items)
        items.emplace_back(item.key, NewValue::map(valuesOf(item.values), NewValue::Layout::Brackets));
    if (!items.empty())
        members.emplace_back(result.statement->list, NewValue::map(std::move(items)));
    Members deadlines;
    for (const StatementResult::Deadline& deadline : result.deadlines)
        deadlines.emplace_back(deadline.declared->id, valueOf(deadline.date, false));
    if (!deadlines.empty())
        members.emplace_back("deadlines", NewValue::map(std::move(deadlines)));
    if (!result.missingFacts.empty())
        members.emplace_back("missing_facts", list(result.missingFacts));
    return NewValue::map(std::move(members));
}

}  // namespace

yaml::NewValue exampleValue(const NewExample& example)
{
    const Determination& determination = *example.determination;
    Members members{{"name", NewValue::text(example.name)}, {"date", NewValue::literal(determination.input.day.toIso())}};
    if (example.standards)
        members.emplace_back("standards", copied(*example.standards));
    members.emplace_back("profile", ProfileWriter(*determination.input.profile, *determination.input.rules).write(*example.profile));
    std::vector<NewValue> expected;
    for (const Row& row : determination.rows) {
        if (example.pack.empty() || row.benefit->pack == example.pack)
            expected.push_back(expectationOf(row));
    }
    if (!expected.empty())
        members.emplace_back("expect", NewValue::list(std::move(expected)));
    for (const StatementResult& result : determination.statements) {
        if (example.pack.empty() || result.statement->pack == example.pack)
            members.emplace_back("expect_" + result.statement->id, expectationOf(result));
    }
    return NewValue::map(std::move(members));
}

namespace {

/// As `check` runs it. Names of what was determined may be told otherwise by what was left out of the profile.
Diagnostics checkLast(const std::string& text, const std::string& path, const RuleSetPtr& rules)
{
    const auto tree = yaml::read(text, path);
    if (!tree)
        return tree.diagnostics();
    const auto cases = readCaseFile(*tree, *rules);
    if (!cases)
        return cases.diagnostics();
    const Example& example = cases->examples.back();
    const ExampleRun run = runExample(example, {rules, {}, *example.date});
    Diagnostics problems = run.diagnostics;
    for (const Mismatch& mismatch : run.mismatches) {
        const Bilingual message = fill(sentences::exampleDiffers, {mismatch.of, mismatch.key, mismatch.expected, mismatch.got});
        problems.push_back({Diagnostic::Severity::Error, mismatch.place, message, {}, {}});
    }
    return problems;
}

Result<std::string> withExample(const std::string* text, const std::string& path, const std::string& title, const NewExample& example)
{
    auto file = yaml::Document::open(text ? *text : "cases: x\nexamples: []\n", path);
    if (!file)
        return file.diagnostics();
    if (text) {
        const auto added = file->appendItem(yaml::Path{"examples"}, exampleValue(example));
        return added ? Result<std::string>(file->text()) : Result<std::string>(added.diagnostics());
    }
    const auto titled = file->replace(yaml::Path{"cases"}, NewValue::text(title));
    const auto filled = file->replace(yaml::Path{"examples"}, NewValue::list({exampleValue(example)}));
    return titled && filled ? Result<std::string>(file->text()) : Result<std::string>(filled ? titled.diagnostics() : filled.diagnostics());
}

}  // namespace

Result<std::string> textWithExample(const std::string* text, const std::string& path, const std::string& title, const NewExample& example)
{
    auto changed = withExample(text, path, title, example);
    if (!changed)
        return changed;
    const Diagnostics problems = checkLast(*changed, path, example.determination->input.rules);
    return problems.empty() ? changed : Result<std::string>(problems);
}

}  // namespace huimin
