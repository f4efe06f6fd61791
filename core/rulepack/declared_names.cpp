#include "core/rulepack/declared_names.h"

namespace huimin {

namespace {

using Names = std::set<std::string>;

void addName(const yaml::Node* node, Names& names)
{
    if (node && node->isScalar() && node->text.find(' ') != std::string::npos)
        names.insert(node->text);
}

/// Every `id` in a file whose ids are all names: facts within facts, definitions, standards.
void addAllIds(const yaml::Node& node, Names& names)
{
    addName(node.find("id"), names);
    for (const yaml::Node& item : node.items)
        addAllIds(item, names);
    for (const auto& entry : node.entries)
        addAllIds(entry.value, names);
}

/// The ids of the maps listed under a key.
void addIdsUnder(const yaml::Node& root, std::string_view key, Names& names)
{
    const yaml::Node* list = root.find(key);
    if (!list)
        return;
    for (const yaml::Node& item : list->items)
        addName(item.find("id"), names);
}

void addNamesOf(const PackFileTree& file, Names& names)
{
    const yaml::Node& root = file.tree.root();
    switch (file.kind) {
    case PackFileKind::Profile:
    case PackFileKind::Definitions:
    case PackFileKind::Standards:
    case PackFileKind::Parameters: return addAllIds(root, names);
    case PackFileKind::Benefit:
        addName(root.find("benefit"), names);
        return addIdsUnder(root, "routes", names);
    case PackFileKind::Statement:
        addIdsUnder(root, "values", names);
        return addIdsUnder(root, "totals", names);
    case PackFileKind::Pack:
    case PackFileKind::Sources:
    case PackFileKind::Policies:
    case PackFileKind::Papers:
    case PackFileKind::Notices:
    case PackFileKind::Calendar: return;
    }
}

}  // namespace

feel::DeclaredNames declaredNames(const std::vector<PackFiles>& packs)
{
    Names names;
    for (const PackFiles& pack : packs) {
        for (const PackFileTree& file : pack.files)
            addNamesOf(file, names);
    }
    return feel::DeclaredNames(std::move(names));
}

}  // namespace huimin
