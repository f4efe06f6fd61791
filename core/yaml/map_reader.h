#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/yaml/node.h"

namespace huimin::yaml {

/// Takes the keys of one map that is expected at a place, and complains about what is wrong with them:
/// a node that is no map, a missing key, a value of the wrong type, and (in `finish`) every key nobody
/// asked for, with the nearest of the known keys.
class MapReader {
public:
    /// Complaints go to `diagnostics`, which must outlive the reader.
    MapReader(const Node& node, Diagnostics& diagnostics);

    const Node& node() const { return m_node; }
    bool isMap() const { return m_node.isMap(); }

    /// The value of a key, or null where it is not there.
    const Node* take(std::string_view key);
    /// The same; a missing key is an error.
    const Node* require(std::string_view key);

    // Absent: nullopt and no complaint. Of another type: nullopt and a complaint.
    std::optional<std::string> text(std::string_view key);
    std::optional<bool> boolean(std::string_view key);
    std::optional<int> integer(std::string_view key);
    /// A sequence of scalars; a single scalar stands for a list of one.
    std::vector<std::string> texts(std::string_view key);
    std::string requireText(std::string_view key);

    /// The items of a sequence; absent: none; no sequence: a complaint and none.
    const std::vector<Node>& items(std::string_view key);
    /// The entries of a map; absent: none; no map: a complaint and none.
    const std::vector<Node::Entry>& entries(std::string_view key);

    /// Complains about every key that was not taken.
    void finish();

private:
    const Node& m_node;
    Diagnostics& m_diagnostics;
    std::vector<std::string> m_known;
};

/// What a plain scalar is, by the strict reading of the contract: quoted is always text.
bool isPlainInteger(const Node& node);  ///< -12, 0, 7; not 02, +7, 1e3
bool isPlainDecimal(const Node& node);  ///< the same with an optional fraction: 12.50; not .5, 1., 1e3, 1,000
bool isPlainBoolean(const Node& node);  ///< true, false; not yes, True
/// What a thousands mark leaves in braces: {wage: 1,200} has an entry `200` with nothing written.
bool isCutOffNumber(const Node::Entry& entry);

/// What stands there, for the end of a sentence "… should be …, not …": the text "3", "yes", nothing, a list.
Bilingual found(const Node& node);

/// The known name nearest to a misspelt one (edit distance small for its length); empty when none is near.
std::string nearest(std::string_view misspelt, const std::vector<std::string>& known);

}  // namespace huimin::yaml
