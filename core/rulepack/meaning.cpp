#include "core/rulepack/meaning.h"

namespace huimin {

namespace {

/// Has no entries whatever it is: a truth, a number, a text.
bool isPlain(const Meaning& meaning)
{
    switch (meaning.kind) {
    case Meaning::Kind::Value:
    case Meaning::Kind::Standard:
    case Meaning::Kind::Parameter:
    case Meaning::Kind::EligibleBenefit:
    case Meaning::Kind::EntitlementBenefit:
    case Meaning::Kind::PaidBenefit:
    case Meaning::Kind::CountedBenefits:
    case Meaning::Kind::Received: return true;
    case Meaning::Kind::Anything:
    case Meaning::Kind::Fact:
    case Meaning::Kind::Definition:
    case Meaning::Kind::StatementValue:
    case Meaning::Kind::Subject:
    case Meaning::Kind::Context:
    case Meaning::Kind::Standards:
    case Meaning::Kind::Parameters:
    case Meaning::Kind::Eligible:
    case Meaning::Kind::Entitlement:
    case Meaning::Kind::Day: return false;
    }
    return false;
}

}  // namespace

Meaning Meaning::item() const
{
    Meaning one = *this;
    one.isList = false;
    return one;
}

Meaning Meaning::asList() const
{
    Meaning list = *this;
    list.isList = true;
    return list;
}

Meaning eitherOf(const Meaning& a, const Meaning& b)
{
    if (a == b)
        return a;
    Meaning either;
    either.kind = isPlain(a) && isPlain(b) ? Meaning::Kind::Value : Meaning::Kind::Anything;
    either.isList = a.isList && b.isList;
    return either;
}

}  // namespace huimin
