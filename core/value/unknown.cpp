#include "core/value/unknown.h"

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
    to.facts.add(source.facts);
    to.cuts.add(source.cuts);
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
