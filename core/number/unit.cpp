#include "core/number/unit.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "core/number/unit_sentences.h"

namespace huimin {

namespace {

SentencePart nameOf(const Unit& unit)
{
    return unit.isRatio() ? SentencePart(fill(unit_sentences::ratio)) : SentencePart(unit.toText());
}

} // namespace

int Unit::powerOf(std::string_view base) const
{
    for (const Factor& factor : m_factors)
        if (factor.base == base)
            return factor.power;
    return 0;
}

Unit Unit::without(std::string_view base) const
{
    Unit rest = *this;
    std::erase_if(rest.m_factors, [&](const Factor& factor) { return factor.base == base; });
    return rest;
}

Unit Unit::toPower(int exponent) const
{
    Unit power;
    for (const Factor& factor : m_factors) {
        if (exponent != 0)
            power.multiply({factor.base, factor.power * exponent, factor.order});
    }
    return power;
}

void Unit::multiply(const Factor& factor)
{
    const auto same =
        std::find_if(m_factors.begin(), m_factors.end(), [&](const Factor& one) { return one.base == factor.base; });
    if (same == m_factors.end()) {
        const auto later = std::find_if(m_factors.begin(), m_factors.end(),
                                        [&](const Factor& one) { return factor.order < one.order; });
        m_factors.insert(later, factor);
        return;
    }
    same->power += factor.power;
    if (same->power == 0)
        m_factors.erase(same);
}

Unit operator*(const Unit& a, const Unit& b)
{
    Unit product = a;
    for (const Unit::Factor& factor : b.m_factors)
        product.multiply(factor);
    return product;
}

Unit operator/(const Unit& a, const Unit& b)
{
    Unit quotient = a;
    for (const Unit::Factor& factor : b.m_factors)
        quotient.multiply({factor.base, -factor.power, factor.order});
    return quotient;
}

bool operator==(const Unit& a, const Unit& b)
{
    return a.m_factors.size() == b.m_factors.size() &&
           std::all_of(a.m_factors.begin(), a.m_factors.end(),
                       [&](const Unit::Factor& factor) { return b.powerOf(factor.base) == factor.power; });
}

std::string Unit::toText() const
{
    std::string above;
    std::string below;
    for (const Factor& factor : m_factors)
        for (int i = 0; i < std::abs(factor.power); ++i) {
            if (factor.power > 0)
                above += (above.empty() ? "" : "*") + factor.base;
            else
                below += '/' + factor.base;
        }
    return (above.empty() ? "1" : above) + below;
}

Bilingual differentUnits(const Unit& a, const Unit& b)
{
    return fill(unit_sentences::differ, {nameOf(a), nameOf(b)});
}

} // namespace huimin
