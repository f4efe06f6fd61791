#pragma once
#include <set>
#include <string>

#include "core/yaml/node.h"

namespace huimin::tests {

/// Renames every id of a rules folder (benefits, routes, conditions, facts, definitions, standards, parameters, units, kinds of
/// profile, subjects, statements and their values) where it is declared and wherever it is used, expressions included.
class PackRenamer {
public:
    /// Collects the ids from all YAML files below a rules folder.
    explicit PackRenamer(const std::string& rulesFolder);

    /// An id under its new name; anything else as it is.
    std::string renamed(const std::string& id) const;
    /// `members[p1].disability.grade`, each step under its new name.
    std::string renamedPath(const std::string& path) const;
    /// Each base unit of `CNY/person/month` under its new name.
    std::string renamedUnit(const std::string& unit) const;

    /// A file of a pack, a standards sheet or a profile under the new names.
    std::string renamedFile(const std::string& text, const std::string& fileName) const;
    std::string renamedProfile(const yaml::Node& profile) const;

    std::size_t idCount() const { return m_ids.size(); }

private:
    std::set<std::string> m_ids;
    std::set<std::string> m_units;
};

}  // namespace huimin::tests
