#include "tests/support/value_difference.h"

namespace huimin::tests {

namespace {

std::string between(const NullReason* a, const NullReason* b)
{
    if (!a || !b)
        return a == b ? "" : "one null has a reason";
    if (a->text.zh != b->text.zh || a->text.en != b->text.en)
        return "reasons: " + a->text.en + " / " + b->text.en;
    return a->offset == b->offset ? "" : "places: " + std::to_string(a->offset) + " / " + std::to_string(b->offset);
}

std::string between(const Unknown& a, const Unknown& b)
{
    if (a.kind != b.kind)
        return "kinds of what is not known";
    if (a.facts != b.facts)
        return "facts";
    if (a.cuts != b.cuts)
        return "cuts";
    if (a.options != b.options)
        return "options";
    if (!(a.span == b.span))
        return "spans";
    return a.form == b.form ? "" : "forms";
}

std::string between(const std::vector<Value>& a, const std::vector<Value>& b)
{
    if (a.size() != b.size())
        return "lengths";
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (const std::string found = difference(a[i], b[i]); !found.empty())
            return "item " + std::to_string(i + 1) + ": " + found;
    }
    return {};
}

std::string between(const ListValue& a, const ListValue& b)
{
    const std::string items = between(a.items, b.items);
    const std::string presence = between(a.presence, b.presence);
    return !items.empty() ? items : presence.empty() ? "" : "presence, " + presence;
}

std::string between(const ContextValue& a, const ContextValue& b)
{
    if (a.entries.size() != b.entries.size())
        return "numbers of entries";
    for (std::size_t i = 0; i < a.entries.size(); ++i) {
        if (a.entries[i].first != b.entries[i].first)
            return "names of entries";
        if (const std::string found = difference(a.entries[i].second, b.entries[i].second); !found.empty())
            return a.entries[i].first + ": " + found;
    }
    return {};
}

std::string between(const std::optional<Value>& a, const std::optional<Value>& b)
{
    if (!a || !b)
        return a.has_value() == b.has_value() ? "" : "ends";
    return difference(*a, *b);
}

std::string between(const RangeValue& a, const RangeValue& b)
{
    if (a.lowOpen != b.lowOpen || a.highOpen != b.highOpen)
        return "brackets";
    return between(a.low, b.low) + between(a.high, b.high);
}

}  // namespace

std::string difference(const Value& a, const Value& b)
{
    if (a.variant().index() != b.variant().index())
        return "types: " + toFeelText(a) + " / " + toFeelText(b);
    if (a.isNull())
        return between(a.nullReason(), b.nullReason());
    if (a.unknown())
        return between(*a.unknown(), *b.unknown());
    if (a.list())
        return between(*a.list(), *b.list());
    if (a.context())
        return between(*a.context(), *b.context());
    if (a.range())
        return between(*a.range(), *b.range());
    return sameValue(a, b) ? "" : "values: " + toFeelText(a) + " / " + toFeelText(b);
}

}  // namespace huimin::tests
