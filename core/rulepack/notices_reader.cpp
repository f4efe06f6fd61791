#include "core/rulepack/notices_reader.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/calendar/duration.h"
#include "core/catalogue/bilingual_reader.h"
#include "core/rulepack/citation_reader.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

namespace {

using Kinds = std::vector<std::shared_ptr<const ProfileKind>>;

constexpr std::array<std::pair<std::string_view, PublicityColumn>, 3> columnNames{{
    {"applicant", PublicityColumn::Applicant},
    {"members", PublicityColumn::Members},
    {"amount", PublicityColumn::Amount},
}};

/// A time of less than a century, as nobody is given more.
std::optional<int> wholeNumber(const Number& number)
{
    const auto integer = number.toInteger();
    return integer && *integer > 0 && *integer < 36525 ? std::optional(static_cast<int>(*integer)) : std::nullopt;
}

/// `P60D`, `P6M`, `P2Y`: whole days or whole months.
NoticePeriod periodOf(const std::string& text)
{
    NoticePeriod period;
    if (const auto months = MonthsDuration::parse(text))
        period.months = wholeNumber(Number(months->months)).value_or(0);
    else if (const auto days = DaysDuration::parse(text); days && *days == DaysDuration::ofDays(days->days().toInteger().value_or(0)))
        period.days = wholeNumber(days->days()).value_or(0);
    return period;
}

NoticePeriod requirePeriod(yaml::MapReader& map, std::string_view key, PackReading& reading)
{
    const std::string text = map.requireText(key);
    const NoticePeriod period = periodOf(text);
    if (period.isNone() && !text.empty())
        reading.complain(*map.node().find(key), fill(sentences::badNoticePeriod, {text}));
    return period;
}

Remedy readRemedy(const yaml::Node& node, PackReading& reading)
{
    Remedy remedy;
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return remedy;
    remedy.label = requireBilingual(map, "label", reading.diagnostics());
    remedy.text = requireBilingual(map, "text", reading.diagnostics());
    remedy.within = requirePeriod(map, "within", reading);
    remedy.citations = requireCitations(map, reading);
    map.finish();
    return remedy;
}

std::vector<PublicityColumn> readColumns(yaml::MapReader& map, PackReading& reading)
{
    std::vector<PublicityColumn> columns;
    std::vector<std::string> known;
    for (const auto& [name, column] : columnNames)
        known.emplace_back(name);
    map.require("columns");
    for (const yaml::Node& node : map.items("columns")) {
        const auto found = std::find_if(columnNames.begin(), columnNames.end(), [&](const auto& one) { return one.first == node.text; });
        if (found != columnNames.end())
            columns.push_back(found->second);
        else
            reading.complain(node, fill(sentences::noSuchColumn, {node.text}), yaml::nearest(node.text, known));
    }
    return columns;
}

bool isDateOfAnItem(const std::string& id, const Kinds& kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&](const auto& kind) {
        return std::any_of(kind->root.facts.begin(), kind->root.facts.end(), [&](const Fact& list) {
            const Fact* fact = list.type == FactType::List ? list.find(id) : nullptr;
            return fact && fact->type == FactType::Date;
        });
    });
}

NamingAge readNamingAge(yaml::MapReader& owner, const Kinds& kinds, PackReading& reading)
{
    NamingAge naming;
    const yaml::Node* node = owner.take("named_from");
    if (!node)
        return naming;
    yaml::MapReader map(*node, reading.diagnostics());
    if (!map.isMap())
        return naming;
    map.require("age");
    naming.age = map.integer("age").value_or(0);
    if (const yaml::Node* age = node->find("age"); age && naming.age < 1)
        reading.complain(*age, fill(sentences::badNamingAge));
    naming.birthDate = map.requireText("by");
    if (!naming.birthDate.empty() && !isDateOfAnItem(naming.birthDate, kinds))
        reading.complain(*node->find("by"), fill(sentences::noBirthDate, {naming.birthDate}));
    naming.because = requireBilingual(map, "because", reading.diagnostics());
    naming.citations = requireCitations(map, reading);
    map.finish();
    return naming;
}

PublicityRule readPublicity(yaml::MapReader& owner, const Kinds& kinds, PackReading& reading)
{
    PublicityRule rule;
    const yaml::Node* node = owner.take("publicity");
    if (!node)
        return rule;
    yaml::MapReader map(*node, reading.diagnostics());
    if (!map.isMap())
        return rule;
    rule.lasts = requirePeriod(map, "lasts", reading);
    rule.columns = readColumns(map, reading);
    rule.namedFrom = readNamingAge(map, kinds, reading);
    rule.citations = requireCitations(map, reading);
    map.finish();
    return rule;
}

Citations readToldOnce(yaml::MapReader& owner, PackReading& reading)
{
    const yaml::Node* node = owner.take("told_once");
    if (!node)
        return {};
    yaml::MapReader map(*node, reading.diagnostics());
    if (!map.isMap())
        return {};
    Citations citations = requireCitations(map, reading);
    map.finish();
    return citations;
}

}  // namespace

Notices readNotices(const yaml::Node& root, const Kinds& kinds, PackReading& reading)
{
    Notices notices;
    yaml::MapReader map(root, reading.diagnostics());
    if (!map.isMap())
        return notices;
    for (const yaml::Node& node : map.items("remedies"))
        notices.remedies.push_back(readRemedy(node, reading));
    notices.publicity = readPublicity(map, kinds, reading);
    notices.toldOnce = readToldOnce(map, reading);
    map.finish();
    return notices;
}

}  // namespace huimin
