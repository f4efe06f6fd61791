#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

#include "core/number/unit.h"
#include "core/number/unit_sentences.h"
#include "core/text/nearest.h"

namespace huimin {

namespace {

using namespace unit_sentences;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isDigit(char c)
{
    return '0' <= c && c <= '9';
}

/// Letters of any script (every byte beyond ASCII counts as one), digits and `_`, no digit first.
bool isName(std::string_view text)
{
    const auto isLetter = [](char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
    };
    return !text.empty() && !isDigit(text.front()) &&
           std::all_of(text.begin(), text.end(), [&](char c) { return isLetter(c) || isDigit(c); });
}

/// One name of a unit's text with the sign of its power.
struct Term {
    std::string_view name;
    int power = 1;
};

/// The names between `*` and `/`; nullopt where one of them is no name. A leading `1` stands for nothing.
std::optional<std::vector<Term>> termsOf(std::string_view text)
{
    std::vector<Term> terms;
    int power = 1;
    for (bool first = true;; first = false) {
        const std::size_t end = std::min(text.find_first_of("*/"), text.size());
        const std::string_view name = trimmed(text.substr(0, end));
        if (isName(name))
            terms.push_back({name, power});
        else if (!first || name != "1")
            return std::nullopt;
        if (end == text.size())
            return terms;
        power = text[end] == '*' ? 1 : -1;
        text.remove_prefix(end + 1);
    }
}

Diagnostic error(Bilingual message, const SourcePlace& place, const std::string& line, std::string suggestion = {})
{
    return {Diagnostic::Severity::Error, place, std::move(message), line, std::move(suggestion)};
}

std::vector<std::string> idsOf(const std::vector<BaseUnit>& units)
{
    std::vector<std::string> ids;
    for (const BaseUnit& unit : units)
        ids.push_back(unit.id);
    return ids;
}

/// A unit in the bases that convert no further, and what one of it is in them.
struct Root {
    Number count = 1;
    std::map<std::string, int> powers;
};

Number toPower(const Number& count, int power)
{
    Number result = 1;
    for (int i = 0; i < std::abs(power); ++i)
        result = power > 0 ? result * count : result / count;
    return result;
}

Root rootOf(const UnitSystem& system, const Unit& unit)
{
    Root root;
    for (const Unit::Factor& factor : unit.factors()) {
        std::string base = factor.base;
        for (const BaseUnit* known = system.find(base); known && known->conversion; known = system.find(base)) {
            root.count = root.count * toPower(known->conversion->count, factor.power);
            base = known->conversion->of;
        }
        if ((root.powers[base] += factor.power) == 0)
            root.powers.erase(base);
    }
    return root;
}

} // namespace

Diagnostics UnitSystem::declare(BaseUnit unit, const SourcePlace& place, const std::string& line)
{
    if (!isName(unit.id))
        return {error(fill(badId, {unit.id}), place, line)};
    if (const BaseUnit* known = find(unit.id))
        return *known == unit ? Diagnostics{} : Diagnostics{error(fill(declaredOtherwise, {unit.id}), place, line)};
    if (unit.conversion && (unit.conversion->count.isZero() || unit.conversion->count.isNegative()))
        return {error(fill(badCount, {unit.id}), place, line)};
    if (unit.conversion && !find(unit.conversion->of))
        return {error(fill(convertsToUnknown, {unit.id, unit.conversion->of}), place, line,
                      nearest(unit.conversion->of, idsOf(m_units)))};
    m_units.push_back(std::move(unit));
    return {};
}

const BaseUnit* UnitSystem::find(std::string_view id) const
{
    const auto found =
        std::find_if(m_units.begin(), m_units.end(), [&](const BaseUnit& unit) { return unit.id == id; });
    return found == m_units.end() ? nullptr : &*found;
}

std::optional<Unit> UnitSystem::unit(std::string_view id) const
{
    const BaseUnit* base = find(id);
    if (!base)
        return std::nullopt;
    Unit result;
    result.multiply({base->id, 1, static_cast<std::size_t>(base - m_units.data())});
    return result;
}

Result<Unit> UnitSystem::parse(std::string_view text, const SourcePlace& place, const std::string& line) const
{
    if (trimmed(text).empty())
        return Unit();
    const auto terms = termsOf(text);
    if (!terms)
        return error(fill(noUnitText, {text}), place, line);
    Unit result;
    Diagnostics unknown;
    for (const Term& term : *terms) {
        if (const auto base = unit(term.name))
            result = term.power > 0 ? result * *base : result / *base;
        else
            unknown.push_back(error(fill(unknownUnit, {term.name}), place, line, nearest(term.name, idsOf(m_units))));
    }
    if (!unknown.empty())
        return unknown;
    return result;
}

std::optional<Number> UnitSystem::conversionFactor(const Unit& from, const Unit& to) const
{
    const Root source = rootOf(*this, from);
    const Root target = rootOf(*this, to);
    if (source.powers != target.powers)
        return std::nullopt;
    return source.count / target.count;
}

Bilingual UnitSystem::label(const Unit& unit) const
{
    Bilingual above;
    Bilingual below;
    for (const Unit::Factor& factor : unit.factors()) {
        const BaseUnit* base = find(factor.base);
        const Bilingual name = base && !base->label.empty() ? base->label : Bilingual{factor.base, factor.base};
        Bilingual& side = factor.power > 0 ? above : below;
        for (int i = 0; i < std::abs(factor.power); ++i) {
            side.zh += (side.zh.empty() ? "" : "·") + name.zh;
            side.en += (factor.power > 0 ? (side.en.empty() ? "" : "·") : "/") + name.en;
        }
    }
    if (unit.isRatio())
        return {};
    if (above.empty())
        above = {"1", "1"};
    return {above.zh + (below.zh.empty() ? "" : "/" + below.zh), above.en + below.en};
}

} // namespace huimin
