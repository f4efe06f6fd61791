#include "core/feel/environment.h"

namespace huimin::feel {

std::optional<Value> Environment::entry(Entity, std::string_view) const
{
    return std::nullopt;
}

Value Environment::applies(Entity) const
{
    return true;
}

Value Environment::standardsOn(const Value&) const
{
    return {};
}

Value Environment::parametersOn(const Value&) const
{
    return {};
}

std::optional<Value> ContextEnvironment::named(std::string_view name) const
{
    const Value* value = m_context.find(name);
    return value ? std::optional(*value) : std::nullopt;
}

}  // namespace huimin::feel
