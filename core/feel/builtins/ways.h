#pragma once
#include <string_view>
#include <vector>

#include "core/feel/builtin.h"

namespace huimin::feel {

/// One way to call a built-in, as its `parameters` text says.
struct Way {
    struct Parameter {
        std::string_view name;
        bool optional = false;
        bool rest = false;  ///< takes one or more
    };
    std::vector<Parameter> parameters;

    bool takes(std::size_t positional) const;
    const Parameter* find(std::string_view name) const;
};

std::vector<Way> readWays(std::string_view parameters);
/// The ways of a built-in of the table, read once.
const std::vector<Way>& waysOf(const Builtin& builtin);

}  // namespace huimin::feel
