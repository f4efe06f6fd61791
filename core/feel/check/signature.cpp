#include "core/feel/check/signature.h"

#include <array>
#include <cassert>
#include <unordered_map>

namespace huimin::feel {

namespace {

struct NamedTypes {
    std::string_view name;
    TypeSet types;
};
constexpr std::array namedTypes{
    NamedTypes{"any", TypeSet::anything()},
    NamedTypes{"some", TypeSet::anything().without(BasicType::Null)},
    NamedTypes{"boolean", BasicType::Boolean},
    NamedTypes{"number", BasicType::Number},
    NamedTypes{"string", BasicType::String},
    NamedTypes{"date", BasicType::Date},
    NamedTypes{"days", BasicType::DaysDuration},
    NamedTypes{"months", BasicType::MonthsDuration},
    NamedTypes{"list", BasicType::List},
    NamedTypes{"context", BasicType::Context},
    NamedTypes{"range", BasicType::Range},
    NamedTypes{"ordered", TypeSet::ordered()},
};

struct NamedSpan {
    std::string_view word;
    ResultSpan span;
};
constexpr std::array namedSpans{
    NamedSpan{"kept ", ResultSpan::Kept},       NamedSpan{"least ", ResultSpan::Least}, NamedSpan{"greatest ", ResultSpan::Greatest},
    NamedSpan{"sum ", ResultSpan::Sum},         NamedSpan{"rounded ", ResultSpan::Rounded}, NamedSpan{"size ", ResultSpan::Size},
    NamedSpan{"how many ", ResultSpan::Count},  NamedSpan{"all ", ResultSpan::All},     NamedSpan{"since ", ResultSpan::Since},
    NamedSpan{"among ", ResultSpan::Among},     NamedSpan{"divided ", ResultSpan::Divided},
};

/// The parts between separators that stand in no angle brackets.
std::vector<std::string_view> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> parts;
    int depth = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        depth += text[i] == '<' ? 1 : text[i] == '>' && text[i - 1] != '-' ? -1 : 0;
        if (depth != 0 || text.substr(i, separator.size()) != separator)
            continue;
        parts.push_back(text.substr(start, i - start));
        start = i + separator.size();
    }
    parts.push_back(text.substr(start));
    return parts;
}

SignatureTerm readTerm(std::string_view text);

/// `list<…>`, `number<…>`, `string<…>`, or a name.
void readOne(std::string_view text, SignatureTerm& term)
{
    const std::size_t bracket = text.find('<');
    const std::string_view name = text.substr(0, bracket);
    const std::string_view inside = bracket == std::string_view::npos ? "" : text.substr(bracket + 1, text.size() - bracket - 2);
    for (const NamedTypes& named : namedTypes) {
        if (named.name == name)
            term.types = term.types | named.types;
    }
    if (name == "list" && !inside.empty())
        term.item = std::make_shared<const SignatureTerm>(readTerm(inside));
    else if (name == "number")
        term.unit = inside;
    else if (name == "string" && !inside.empty()) {
        for (const std::string_view option : split(inside, "|"))
            term.options.emplace_back(option);
    }
}

bool isVariable(std::string_view text)
{
    return text.size() == 1 || (text.size() > 2 && text[1] == ':');
}

SignatureTerm readTerm(std::string_view text)
{
    SignatureTerm term;
    term.orNull = text.ends_with('?');
    if (term.orNull)
        text.remove_suffix(1);
    if (text.starts_with('=')) {
        term.isCompared = true;
        text.remove_prefix(1);
    }
    if (isVariable(text)) {
        term.variable = text.substr(0, 1);
        term.types = TypeSet::anything();
        text.remove_prefix(std::min<std::size_t>(text.size(), 2));
        if (!text.empty())
            term.types = readTerm(text).types;
    } else {
        for (const std::string_view one : split(text, "/"))
            readOne(one, term);
    }
    assert(!term.types.isEmpty());
    if (term.orNull)
        term.types = term.types | BasicType::Null;
    return term;
}

Signature readSignature(std::string_view text)
{
    Signature signature;
    const std::size_t arrow = text.find(" -> ");
    assert(arrow != std::string_view::npos);
    for (const std::string_view parameter : split(text.substr(0, arrow), ", "))
        signature.parameters.push_back(readTerm(parameter));
    std::string_view result = text.substr(arrow + 4);
    for (const NamedSpan& named : namedSpans) {
        if (!result.starts_with(named.word))
            continue;
        signature.span = named.span;
        result.remove_prefix(named.word.size());
        break;
    }
    signature.result = readTerm(result);
    return signature;
}

std::vector<Signature> readSignatures(std::string_view types)
{
    std::vector<Signature> signatures;
    for (const std::string_view way : split(types, " | "))
        signatures.push_back(readSignature(way));
    return signatures;
}

}  // namespace

const std::vector<Signature>& signaturesOf(const Builtin& builtin)
{
    static const auto table = [] {
        std::unordered_map<std::string_view, std::vector<Signature>> signatures;
        for (const Builtin* each : allBuiltins())
            signatures.emplace(each->name, readSignatures(each->types));
        return signatures;
    }();
    return table.at(builtin.name);
}

}  // namespace huimin::feel
