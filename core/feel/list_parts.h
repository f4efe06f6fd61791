#pragma once
#include "core/feel/ast.h"
#include "core/feel/environment.h"

namespace huimin::feel {

// What evaluating does with lists and with what has entries, as functions of values.

/// `.name` of a value: an entry of a context or entity, a property of a date, that of every item of a list.
Value entryOf(const Value& base, const std::string& name, const Environment& environment);

/// The item at a position: from 1, or from -1 at the end. Not known for a list whose items may or may not be there.
Value itemAt(const ListValue& list, const Number& position);

/// Whether an item is there: true or an unknown truth.
Value presenceOf(const ListValue& list, std::size_t index);

/// FEEL takes a value that is no list for a list of one where a list is asked for.
Value asList(const Value& base);

/// A list under construction whose items may or may not be there.
class Collected {
public:
    void add(Value item, const Value& presence);
    std::size_t size() const { return m_list.items.size(); }
    Value copy() const { return Value(std::make_shared<const ListValue>(m_list)); }
    Value take() { return Value(std::make_shared<const ListValue>(std::move(m_list))); }

private:
    ListValue m_list;
};

// Two questions about how an expression is written.

/// A number with or without a minus: as a filter's predicate it is a position, whatever the list.
bool isWrittenNumber(const Expr& expr);
/// Whether the name stands anywhere in it.
bool mentions(const Expr& expr, std::string_view name);

}  // namespace huimin::feel
