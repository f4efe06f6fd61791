#include "core/rulepack/statement_reader.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/catalogue/bilingual_reader.h"
#include "core/catalogue/catalogue_sentences.h"
#include "core/profile/scalar_fact_reader.h"
#include "core/rulepack/citation_reader.h"
#include "core/rulepack/formula_reader.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

namespace {

constexpr std::array<std::pair<std::string_view, DeadlineKind>, 3> deadlineKinds{{
    {"by", DeadlineKind::By},
    {"from", DeadlineKind::From},
    {"until", DeadlineKind::Until},
}};

/// The parts of one statement; `taken` are the ids that its result has already.
class StatementParts {
public:
    explicit StatementParts(PackReading& reading) : m_reading(reading) {}

    std::vector<StatementValue> values(yaml::MapReader& map, std::string_view key, std::set<std::string> taken)
    {
        std::vector<StatementValue> values;
        for (const yaml::Node& node : map.items(key)) {
            values.push_back(value(node));
            const std::string& id = values.back().id;
            if (!id.empty() && !taken.insert(id).second)
                m_reading.complain(*node.find("id"), fill(sentences::statementValueTwice, {id}));
        }
        return values;
    }

    std::vector<StatementDeadline> deadlines(yaml::MapReader& map)
    {
        std::vector<StatementDeadline> deadlines;
        std::set<std::string> ids;
        for (const yaml::Node& node : map.items("deadlines")) {
            deadlines.push_back(deadline(node));
            const std::string& id = deadlines.back().id;
            if (!id.empty() && !ids.insert(id).second)
                m_reading.complain(*node.find("id"), fill(sentences::statementValueTwice, {id}));
        }
        return deadlines;
    }

private:
    StatementValue value(const yaml::Node& node)
    {
        StatementValue value;
        yaml::MapReader map(node, m_reading.diagnostics());
        if (!map.isMap())
            return value;
        value.id = map.requireText("id");
        if (!value.id.empty())
            m_reading.checkIsName(*node.find("id"));
        value.label = requireBilingual(map, "label", m_reading.diagnostics());
        value.formula = requireFormula(map, "formula", m_reading);
        value.unit = m_reading.unit(map, "unit");
        value.isMoney = map.boolean("money").value_or(false);
        value.citations = readCitations(map, m_reading);
        for (const auto& [option, label] : map.entries("options"))
            value.options.emplace_back(option.text, readBilingual(label, m_reading.diagnostics()));
        map.finish();
        return value;
    }

    StatementDeadline deadline(const yaml::Node& node)
    {
        StatementDeadline deadline;
        yaml::MapReader map(node, m_reading.diagnostics());
        if (!map.isMap())
            return deadline;
        deadline.id = map.requireText("id");
        deadline.label = requireBilingual(map, "label", m_reading.diagnostics());
        deadline.kind = deadlineKind(map);
        deadline.when = readFormula(map, "when", m_reading);
        deadline.date = requireFormula(map, "date", m_reading);
        deadline.details = values(map, "details", {"id", "date"});
        deadline.citations = readCitations(map, m_reading);
        map.finish();
        return deadline;
    }

    DeadlineKind deadlineKind(yaml::MapReader& map)
    {
        const yaml::Node* node = map.take("kind");
        if (!node)
            return DeadlineKind::By;
        const auto found = std::find_if(deadlineKinds.begin(), deadlineKinds.end(),
                                        [&](const auto& known) { return known.first == node->text; });
        if (found != deadlineKinds.end())
            return found->second;
        m_reading.complain(*node, fill(sentences::badDeadlineKind));
        return DeadlineKind::By;
    }

    PackReading& m_reading;
};

StatementReceipt readReceipt(yaml::MapReader& owner, PackReading& reading)
{
    StatementReceipt receipt;
    const yaml::Node* node = owner.take("receipt");
    if (!node)
        return receipt;
    yaml::MapReader map(*node, reading.diagnostics());
    if (!map.isMap())
        return receipt;
    receipt.title = requireBilingual(map, "title", reading.diagnostics());
    receipt.text = requireBilingual(map, "text", reading.diagnostics());
    map.finish();
    return receipt;
}

/// The profile's own list that the statement goes through; null, with a complaint, where it names none of them. A kind that is not
/// there has its complaint elsewhere.
const Fact* listOf(const Statement& statement, const yaml::Node& root, const ProfileKinds& kinds, PackReading& reading)
{
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const auto& one) { return one->id == statement.profile; });
    if (kind == kinds.end() || statement.list.empty())
        return nullptr;
    std::vector<std::string> lists;
    for (const Fact& fact : (*kind)->root.facts) {
        if (fact.type == FactType::List && fact.id == statement.list)
            return &fact;
        if (fact.type == FactType::List)
            lists.push_back(fact.id);
    }
    reading.complain(*root.find("of"), fill(sentences::noSuchList, {statement.list, statement.profile}),
                     yaml::nearest(statement.list, lists));
    return nullptr;
}

bool isToldApartByDates(const Fact* list)
{
    const Fact* key = list ? list->find(list->keyFact) : nullptr;
    return key && key->type == FactType::Date;
}

MarkedDays readMarkedDays(yaml::MapReader& map, const Fact& list, PackReading& reading)
{
    MarkedDays days;
    for (const auto& [key, value] : map.entries("calendar")) {
        std::vector<std::string> known;
        for (const Fact& fact : list.facts) {
            if (fact.type != FactType::Group && fact.type != FactType::List && fact.id != list.keyFact)
                known.push_back(fact.id);
        }
        if (key.text == list.keyFact)
            reading.complain(key, fill(sentences::calendarNamesKey, {key.text}));
        else if (std::find(known.begin(), known.end(), key.text) == known.end())
            reading.complain(key, fill(sentences::noSuchItemFact, {list.id, key.text}), yaml::nearest(key.text, known));
        else if (auto begins = readFactScalar(*list.find(key.text), value, reading.diagnostics()))
            days.facts.emplace_back(key.text, std::move(*begins));
    }
    return days;
}

}  // namespace

Statement readStatement(const yaml::Node& root, const ProfileKinds& kinds, PackReading& reading)
{
    Statement statement;
    statement.place = root.place();
    yaml::MapReader map(root, reading.diagnostics());
    if (!map.isMap())
        return statement;
    statement.id = reading.declareId(map, "statement", Thing::Statement);
    statement.label = requireBilingual(map, "label", reading.diagnostics());
    statement.sheetTitle = readBilingual(map, "sheet", reading.diagnostics());
    statement.receipt = readReceipt(map, reading);
    statement.profile = reading.requireReference(map, "profile", Thing::Kind);
    statement.list = map.text("of").value_or("");
    if (const yaml::Node* values = root.find("values"); values && statement.list.empty())
        reading.complain(*values, fill(sentences::valuesWithoutList));
    const Fact* list = listOf(statement, root, kinds, reading);
    if (const yaml::Node* calendar = map.take("calendar")) {
        if (isToldApartByDates(list))
            statement.markedDays = readMarkedDays(map, *list, reading);
        else if (list || statement.list.empty())
            reading.complain(*calendar, fill(sentences::calendarWithoutDates));
    }
    StatementParts parts(reading);
    statement.itemValues = parts.values(map, "values", {});
    // In the result the totals stand beside the list and the deadlines.
    statement.totals = parts.values(map, "totals", {statement.list, "deadlines"});
    statement.deadlines = parts.deadlines(map);
    statement.services = reading.referToAll(map, "services", Thing::Benefit);
    map.finish();
    return statement;
}

}  // namespace huimin
