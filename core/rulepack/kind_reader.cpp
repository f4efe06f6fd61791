#include "core/rulepack/kind_reader.h"

#include <algorithm>

#include "core/catalogue/profile_kind_reader.h"

namespace huimin {

namespace {

bool isWritten(const yaml::Node* node)
{
    return node && node->isScalar() && !node->text.empty();
}

/// Declares what rules call the whole or the items of a list.
void declareSubject(const yaml::Node& owner, PackReading& reading)
{
    const yaml::Node* subject = owner.find("subject");
    if (!isWritten(subject))
        return;
    reading.declare(*subject, Thing::Subject, subject->text);
    reading.checkIsName(*subject);
}

void declareFacts(const yaml::Node& owner, PackReading& reading)
{
    const yaml::Node* facts = owner.find("facts");
    if (!facts)
        return;
    for (const yaml::Node& fact : facts->items) {
        if (const yaml::Node* id = fact.find("id"); isWritten(id))
            reading.checkIsName(*id);
        declareSubject(fact, reading);
        declareFacts(fact, reading);
    }
}

}  // namespace

std::optional<ProfileKind> readKind(const yaml::Node& root, PackReading& reading)
{
    if (const yaml::Node* id = root.find("profile"); isWritten(id))
        reading.declare(*id, Thing::Kind, id->text);
    declareSubject(root, reading);
    declareFacts(root, reading);
    auto kind = readProfileKind(root, reading.units());
    if (!kind) {
        append(reading.diagnostics(), kind.diagnostics());
        return std::nullopt;
    }
    append(reading.diagnostics(), kind.warnings());
    return *std::move(kind);
}

bool extendKind(const yaml::Node& root, const std::vector<std::shared_ptr<ProfileKind>>& kinds, PackReading& reading)
{
    declareFacts(root, reading);
    yaml::MapReader map(root, reading.diagnostics());
    const std::string id = reading.requireReference(map, "extends", Thing::Kind);
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const auto& one) { return one->id == id; });
    // A kind that is not there has its complaint where references are followed.
    if (kind == kinds.end())
        return false;
    const Diagnostics diagnostics = extendProfileKind(**kind, root, reading.units());
    append(reading.diagnostics(), diagnostics);
    return !hasErrors(diagnostics);
}

}  // namespace huimin
