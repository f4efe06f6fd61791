#include "core/report/sensitive_facts.h"

namespace huimin::report {

namespace {

/// The fact whose own facts the rules of a subject speak of: the whole, or a list's items.
const Fact* recordOf(const ProfileKind& kind, const std::string& subject)
{
    if (kind.subject == subject)
        return &kind.root;
    for (const Fact& fact : kind.root.facts) {
        if (fact.type == FactType::List && fact.subject == subject)
            return &fact;
    }
    return nullptr;
}

/// Whether anything on the way down `disability.grade` is sensitive; no fact of the record: false.
bool isSensitiveBelow(const Fact* record, std::string_view path)
{
    while (record && !path.empty()) {
        const std::size_t dot = path.find('.');
        record = record->find(path.substr(0, dot));
        if (record && record->sensitive)
            return true;
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
    }
    return false;
}

}  // namespace

bool isSensitive(const UsedFact& fact, const Row& row, const Determination& determination)
{
    const ProfileKind& kind = *determination.input.profile->kind;
    const std::string& path = fact.mention->path;
    if (isSensitiveBelow(recordOf(kind, row.route->subject), path) || isSensitiveBelow(&kind.root, path))
        return true;
    const auto& definitions = determination.input.rules->definitions;
    const auto definition = definitions.find(path);
    return definition != definitions.end() && definition->second.sensitive;
}

bool isIdNumber(const UsedFact& fact, const Row& row, const Determination& determination)
{
    const Fact* record = recordOf(*determination.input.profile->kind, row.route->subject);
    const Fact* found = record ? record->find(fact.mention->path) : nullptr;
    return found && found->type == FactType::NationalId;
}

std::string coveredId(std::string_view id)
{
    // Not the last digits: beside a date of birth they would be all that is needed to read the whole.
    constexpr std::size_t shown = 6;
    if (id.size() <= shown)
        return std::string(id.size(), '*');
    return std::string(id.substr(0, shown)) + std::string(id.size() - shown, '*');
}

}  // namespace huimin::report
