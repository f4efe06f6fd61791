#include "core/value/unknown.h"

#include <algorithm>
#include <tuple>

namespace huimin {

bool operator<(const OpenFact& a, const OpenFact& b)
{
    return std::tie(a.order, a.path) < std::tie(b.order, b.path);
}

namespace {

Unknown::Kind kindOf(OpenFact::Kind kind)
{
    switch (kind) {
    case OpenFact::Kind::Truth: return Unknown::Kind::Truth;
    case OpenFact::Kind::Choice: return Unknown::Kind::Choice;
    case OpenFact::Kind::Number: return Unknown::Kind::Number;
    case OpenFact::Kind::Date: return Unknown::Kind::Date;
    case OpenFact::Kind::Other: return Unknown::Kind::Anything;
    }
    return Unknown::Kind::Anything;
}

template <typename T, typename Less>
void merge(std::vector<T>& to, const std::vector<T>& from, Less less)
{
    if (std::includes(to.begin(), to.end(), from.begin(), from.end(), less))
        return;
    if (to.empty()) {
        to = from;
        return;
    }
    std::vector<T> both;
    both.reserve(to.size() + from.size());
    std::set_union(to.begin(), to.end(), from.begin(), from.end(), std::back_inserter(both), less);
    to = std::move(both);
}

}  // namespace

UnknownPtr unknownFact(const OpenFactPtr& fact, const ConstraintsPtr& constraints)
{
    Unknown unknown;
    unknown.kind = kindOf(fact->kind);
    unknown.facts = {fact};
    unknown.options = fact->options;
    unknown.constraints = constraints;
    if (fact->kind == OpenFact::Kind::Number || fact->kind == OpenFact::Kind::Date) {
        const Term term{fact, Term::Measure::Itself, {}};
        unknown.form = LinearForm(term);
        unknown.span = spanOf(term, constraints);
    }
    return std::make_shared<const Unknown>(std::move(unknown));
}

UnknownPtr unknownBecause(Bilingual reason)
{
    Unknown unknown;
    unknown.reason = std::move(reason);
    return std::make_shared<const Unknown>(std::move(unknown));
}

void addDependencies(Unknown& to, const Unknown& source)
{
    merge(to.facts, source.facts, [](const OpenFactPtr& a, const OpenFactPtr& b) { return a != b && *a < *b; });
    merge(to.cuts, source.cuts, [](const Cut& a, const Cut& b) { return a < b; });
    const auto count = [](const ConstraintsPtr& c) { return c ? c->all().size() : 0; };
    if (count(source.constraints) > count(to.constraints))
        to.constraints = source.constraints;
    if (!to.reason)
        to.reason = source.reason;
}

Unknown dependingOn(std::initializer_list<const Unknown*> sources)
{
    Unknown unknown;
    for (const Unknown* source : sources) {
        if (source)
            addDependencies(unknown, *source);
    }
    return unknown;
}

}  // namespace huimin
