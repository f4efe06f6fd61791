#pragma once
#include <map>
#include <string>
#include <vector>

#include "core/profile/profile.h"
#include "core/yaml/map_reader.h"

namespace huimin {

/// Reads the facts that a kind of profile declares from the maps of one profile: what is given, what is none, and what
/// stays not known. All mistakes go to `diagnostics`, which must outlive the reader, as must `benefits`: the ids of those
/// that pay a sum. `whole` is what results call the profile as a whole: no item may be called so.
class FactTreeReader {
public:
    FactTreeReader(const std::vector<std::string>& benefits, std::string whole, bool unlistedIsNone, Diagnostics& diagnostics)
        : m_benefits(benefits), m_whole(std::move(whole)), m_unlistedIsNone(unlistedIsNone), m_diagnostics(diagnostics)
    {
    }

    /// One given fact for each that `owner.fact` declares, from the map's keys, into `owner`.
    void readFacts(GivenFact& owner, yaml::MapReader& map);

private:
    void complain(const yaml::Node& node, Bilingual message, std::string suggestion = {});
    GivenFact readFact(const GivenFact& owner, const Fact& fact, yaml::MapReader& map);
    void readByType(GivenFact& given, const yaml::Node* node, bool unlisted);
    void readScalar(GivenFact& given, const yaml::Node* node, bool unlisted);
    void readGroup(GivenFact& given, const yaml::Node* node, bool unlisted);
    void readSums(GivenFact& given, const yaml::Node* node);
    void readBenefits(GivenFact& given, const yaml::Node* node);
    void readReceived(GivenFact& given, const yaml::Node::Entry& entry);
    void readList(GivenFact& given, const yaml::Node* node);
    GivenFact readItem(const GivenFact& list, const yaml::Node& node);
    void checkUnique(const Fact& list, const std::string& id, const yaml::Node& item,
                     std::map<std::string, int>& lines);
    bool readEntries(GivenFact& given, const yaml::Node& node);
    void checkMostGiven(const GivenFact& given, const yaml::Node& node);

    const std::vector<std::string>& m_benefits;
    const std::string m_whole;
    const bool m_unlistedIsNone;
    Diagnostics& m_diagnostics;
};

} // namespace huimin
