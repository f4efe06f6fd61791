#include "core/feel/check/static_unit.h"

#include <algorithm>

namespace huimin::feel {

namespace {

using Kind = StaticUnit::Kind;
using Bases = std::vector<std::string>;

Bases joined(Bases a, const Bases& b)
{
    for (const std::string& base : b) {
        if (std::find(a.begin(), a.end(), base) == a.end())
            a.push_back(base);
    }
    return a;
}

/// CNY/person/month of one person is CNY/month.
Unit ofOne(Unit unit, const Bases& each)
{
    for (const std::string& base : each) {
        if (unit.powerOf(base) == -1)
            unit = unit.without(base);
    }
    return unit;
}

/// Of a product or quotient, whose unit is `unit` where both units are known.
StaticUnit combined(const StaticUnit& a, const StaticUnit& b, const Unit& unit)
{
    StaticUnit result;
    result.each = joined(a.each, b.each);
    result.ofWhole = a.ofWhole || b.ofWhole;
    if (a.kind == Kind::Unsaid || b.kind == Kind::Unsaid)
        return result;
    result.kind = a.kind == Kind::Bare && b.kind == Kind::Bare ? Kind::Bare : Kind::Known;
    result.unit = unit;
    return result;
}

}  // namespace

StaticUnit StaticUnit::summedUp() const
{
    StaticUnit sum = *this;
    sum.unit = ofOne(unit, each);
    sum.each.clear();
    return sum;
}

std::optional<StaticUnit> sameUnit(const StaticUnit& a, const StaticUnit& b, const Bases& each)
{
    if (a.kind != Kind::Known || b.kind != Kind::Known) {
        const bool bare = a.kind == Kind::Bare && b.kind == Kind::Bare;
        StaticUnit one = a.kind == Kind::Known ? a : b.kind == Kind::Known ? b : StaticUnit{};
        one.kind = bare ? Kind::Bare : one.kind;
        return one;
    }
    const bool ofWhole = a.ofWhole || b.ofWhole;
    const Bases all = joined(joined(ofWhole ? Bases() : each, a.each), b.each);
    if (!(a.unit == b.unit) && !(ofOne(a.unit, all) == ofOne(b.unit, all)))
        return std::nullopt;
    StaticUnit one = a;
    one.each = joined(a.each, b.each);
    one.ofWhole = ofWhole;
    return one;
}

StaticUnit operator*(const StaticUnit& a, const StaticUnit& b)
{
    return combined(a, b, a.unit * b.unit);
}

StaticUnit operator/(const StaticUnit& a, const StaticUnit& b)
{
    return combined(a, b, a.unit / b.unit);
}

StaticUnit eitherOf(const StaticUnit& a, const StaticUnit& b)
{
    return sameUnit(a, b, {}).value_or(StaticUnit{});
}

}  // namespace huimin::feel
