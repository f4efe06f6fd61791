// The sum and the mean of a list, items of which may not be known or not be there.
#include "core/feel/builtins/list_functions.h"
#include "core/feel/cost.h"
#include "core/feel/operators.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

/// Adds up items, some of them not known or perhaps not there.
class Summing {
public:
    /// False where the item is no number.
    bool add(const Value& item, const Value& presence)
    {
        if (const Number* known = item.as<Number>(); known && presence.isTrue()) {
            m_constant = m_constant + *known;
            m_anyCertain = true;
            return true;
        }
        addDeepDependencies(m_dependencies, presence);
        addDeepDependencies(m_dependencies, item);
        const auto measured = measureNumber(item);
        if (!measured) {
            m_maybeNoNumber = true;
            return !presence.isTrue();
        }
        addMeasured(*measured, presence.isTrue());
        return true;
    }

    bool isTooLarge() const { return bitsOf(m_constant) > mostBits; }

    Value result() &&
    {
        // Perhaps there is nothing to add up, or something that is no number: then the sum would be null.
        if (!m_anyCertain || m_maybeNoNumber)
            return m_dependencies;
        Span span = m_span + Span::only(m_constant);
        if (!m_linear)
            return numberWithin(std::move(m_dependencies), span);
        LinearForm form = m_form + LinearForm(m_constant);
        span = intersect(span, spanOf(form, m_dependencies.constraints));
        return numberWithin(std::move(m_dependencies), span, std::move(form));
    }

private:
    void addMeasured(const Measured& measured, bool certain)
    {
        m_anyCertain = m_anyCertain || certain;
        m_span = m_span + (certain ? measured.span : hull(Span::only(0), measured.span));
        m_linear = m_linear && certain && measured.form;
        if (m_linear)
            m_form = m_form + *measured.form;
    }

    Number m_constant;
    Span m_span = Span::only(0);
    LinearForm m_form;
    Unknown m_dependencies;
    bool m_linear = true;
    bool m_anyCertain = false;
    bool m_maybeNoNumber = false;
};

Value sumOf(const ListValue& list)
{
    if (list.items.empty())
        return Value::null(fill(reasons::emptyList));
    Summing summing;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (!summing.add(list.items[i], presenceOf(list, i)))
            return wrongItem("list", BasicType::Number, list.items[i]);
        if (summing.isTooLarge())
            return Value::null(fill(reasons::resultTooLarge));
    }
    return std::move(summing).result();
}

/// The mean of what is there lies between the least and the greatest that may be there. (It is not the sum divided:
/// a zero that may be absent leaves the sum as it is and changes the mean.)
Value meanOfSome(const ListValue& list)
{
    Unknown dependencies;
    std::optional<Span> span;
    bool anyCertain = false;
    bool allNumbers = true;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const Value there = presenceOf(list, i);
        const auto measured = measureNumber(list.items[i]);
        if (!measured && there.isTrue())
            return wrongItem("list", BasicType::Number, list.items[i]);
        addDeepDependencies(dependencies, there);
        addDeepDependencies(dependencies, list.items[i]);
        anyCertain = anyCertain || there.isTrue();
        allNumbers = allNumbers && measured;
        if (measured)
            span = span ? hull(*span, measured->span) : measured->span;
    }
    if (!anyCertain || !allNumbers)
        return dependencies;  // perhaps null
    return numberWithin(std::move(dependencies), *span);
}

}  // namespace

Value sum(Arguments arguments, const Environment&)
{
    if (arguments.size() == 1 && mayBeAnyList(arguments[0]))
        return hangingOn(arguments);
    const auto list = itemsOf(arguments);
    return list ? sumOf(*list) : wrongType("list", BasicType::List, arguments[0]);
}

Value mean(Arguments arguments, const Environment&)
{
    if (arguments.size() == 1 && mayBeAnyList(arguments[0]))
        return hangingOn(arguments);
    const auto list = itemsOf(arguments);
    if (!list)
        return wrongType("list", BasicType::List, arguments[0]);
    if (!list->isCertain())
        return meanOfSome(*list);
    const Value sum = sumOf(*list);
    if (sum.isNull())
        return sum;
    return arithmetic(ArithmeticOperator::Divide, sum, Number(static_cast<std::int64_t>(list->items.size())));
}

}  // namespace huimin::feel
