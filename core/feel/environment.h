#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/calendar/work_calendar.h"
#include "core/value/value.h"

namespace huimin::feel {

/// Where an expression is evaluated: what names stand for, what entities hold, and what the world is like on the day.
class Environment {
public:
    virtual ~Environment() = default;

    /// What a name stands for; nullopt where nothing has that name.
    virtual std::optional<Value> named(std::string_view name) const = 0;
    /// An entry of an entity; nullopt where it has none of that name.
    virtual std::optional<Value> entry(Entity entity, std::string_view name) const;
    /// Whether a group of facts applies: true, false or an unknown truth. (A group known to be none is null already.)
    virtual Value applies(Entity entity) const;
    /// A context of the local standards, or of the pack's dated parameters, as they stood on a day.
    virtual Value standardsOn(const Value& day) const;
    virtual Value parametersOn(const Value& day) const;
    /// Null where the pack has no calendars.
    virtual const WorkCalendar* workCalendar() const { return nullptr; }
};

/// An environment of given names alone: a JSON context, a decision table's inputs.
class ContextEnvironment : public Environment {
public:
    explicit ContextEnvironment(ContextValue context) : m_context(std::move(context)) {}
    std::optional<Value> named(std::string_view name) const override;

private:
    ContextValue m_context;
};

}  // namespace huimin::feel
