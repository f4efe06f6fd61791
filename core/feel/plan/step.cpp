#include "core/feel/plan/step.h"

#include "core/feel/properties.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

Run::Run(const Names& names, const Environment& environment, const EvaluationLimits& limits)
    : m_names(names), m_environment(environment), m_limits(limits), m_asked(names.values ? 0 : names.free.size()),
      m_variables(names.variables)
{
}

const Value* Run::asked(std::size_t index)
{
    if (!m_asked[index])
        m_asked[index] = m_environment.named(m_names.free[index]);
    return m_asked[index] ? &*m_asked[index] : nullptr;
}

const Value& Step::tooMany(Value& room) const
{
    return room = Value::null(fill(reasons::tooMany), m_place);
}

/// A null made by an operator knows its reason; here it learns the place of the construct that made it.
const Value& Step::placed(const Value& null, Value& room) const
{
    const NullReason* reason = null.nullReason();
    if (!reason || reason->offset != noOffset)
        return null;
    return room = Value::null(reason->text, m_place);
}

}  // namespace huimin::feel
