#include "core/feel/builtins/ways.h"

#include <unordered_map>

namespace huimin::feel {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

template <typename Each>
void split(std::string_view text, char separator, Each each)
{
    while (true) {
        const std::size_t end = text.find(separator);
        each(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos)
            return;
        text.remove_prefix(end + 1);
    }
}

Way::Parameter readParameter(std::string_view text)
{
    Way::Parameter parameter{text};
    if (text.ends_with("...")) {
        parameter.rest = true;
        parameter.name.remove_suffix(3);
    } else if (text.ends_with("?")) {
        parameter.optional = true;
        parameter.name.remove_suffix(1);
    }
    return parameter;
}

}  // namespace

bool Way::takes(std::size_t positional) const
{
    if (positional > parameters.size())
        return !parameters.empty() && parameters.back().rest;
    return positional == parameters.size() || parameters[positional].optional;
}

const Way::Parameter* Way::find(std::string_view name) const
{
    for (const Parameter& parameter : parameters) {
        if (parameter.name == name)
            return &parameter;
    }
    return nullptr;
}

std::vector<Way> readWays(std::string_view parameters)
{
    std::vector<Way> ways;
    split(parameters, '|', [&](std::string_view text) {
        Way way;
        if (!text.empty())
            split(text, ',', [&](std::string_view name) { way.parameters.push_back(readParameter(name)); });
        ways.push_back(std::move(way));
    });
    return ways;
}

const std::vector<Way>& waysOf(const Builtin& builtin)
{
    static const auto table = [] {
        std::unordered_map<const Builtin*, std::vector<Way>> ways;
        for (const Builtin* each : allBuiltins())
            ways.emplace(each, readWays(each->parameters));
        return ways;
    }();
    return table.at(&builtin);
}

}  // namespace huimin::feel
