#pragma once
#include <string>

#include "core/determination/determination.h"
#include "core/yaml/document.h"

namespace huimin {

/// A case with what came of it, to be kept as an example of a pack.
struct NewExample {
    std::string name;                       ///< a sentence: what it shows
    const yaml::Node* profile = nullptr;    ///< as the case is written
    const yaml::Node* standards = nullptr;  ///< the values of the sheet that held; null: none did
    const Determination* determination = nullptr;
    std::string pack = {};                  ///< the id of the pack it goes to: of others nothing is expected; empty: of all
};

/// The example as a case file writes it (contract: Case file): everything that was determined by its pack is expected of it
/// again. What the office
/// keeps beside the facts (numbers, address, telephone, notes), ID numbers, and texts that no rule reads (names, addresses) stay behind
/// wherever they stand in the profile: an example travels with the rules. A birth date and a sex that only the ID number told are
/// written in its place.
yaml::NewValue exampleValue(const NewExample& example);

/// The text of a case file with the example at its end; nothing else of it changes. `text` is null for a file that is begun with it, and
/// `title` is for that. The example was run once more as it stands there: one that does not pass is told, and is not added.
Result<std::string> textWithExample(const std::string* text, const std::string& path, const std::string& title, const NewExample& example);

}  // namespace huimin
