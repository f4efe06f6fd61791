#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/feel/check/knowledge.h"
#include "core/feel/check/static_type.h"

namespace huimin::feel {

/// What a name stands for before anything is computed.
struct StaticName {
    StaticType type;
    bool isOfWhole = false;  ///< of the whole profile, and the formula's subject is another
    Knowledge ifTrue = {};   ///< of a truth that is derived: what is sure where it holds
    Knowledge ifFalse = {};
};

/// What the names of an expression and their entries are, for a check before anything is computed. What it does not know is
/// found wrong elsewhere; to the check it can be anything.
class StaticNames {
public:
    virtual ~StaticNames() = default;

    virtual std::optional<StaticName> named(std::string_view name) const = 0;
    /// An entry of something that only the names know.
    virtual std::optional<StaticName> entry(const StaticThing& of, std::string_view name) const = 0;
    /// What a call gives that opens on something only the names know (`standards on`); nullopt: as its table says.
    virtual std::optional<StaticType> opened(std::string_view) const { return std::nullopt; }
    /// The base unit of the formula's subject, where it has one.
    virtual std::vector<std::string> subjectUnits() const { return {}; }
    /// Whether the formula's subject is the whole profile.
    virtual bool isOfWhole() const { return true; }
};

}  // namespace huimin::feel
