#include "app/document/county_sheets.h"

#include <algorithm>

#include "core/rulepack/loader.h"

namespace huimin {

struct CountySheets::Shared {
    RuleSetPtr rules;
    std::string directory;
    std::string officeDirectory;
    std::map<std::string, Result<Sheet>> sheets;
    std::string editedCounty;
    std::optional<Result<Sheet>> edited;
};

CountySheets::CountySheets(RuleSetPtr rules, std::string directory, std::string officeDirectory)
    : m_shared(std::make_shared<Shared>(Shared{std::move(rules), std::move(directory), std::move(officeDirectory), {}, {}, {}}))
{
}

const Result<CountySheets::Sheet>& CountySheets::of(const std::string& county)
{
    if (m_shared->edited && m_shared->editedCounty == county)
        return *m_shared->edited;
    const auto known = m_shared->sheets.find(county);
    if (known != m_shared->sheets.end())
        return known->second;
    return m_shared->sheets.emplace(county, read(county)).first->second;
}

Result<CountySheets::Sheet> CountySheets::read(const std::string& county) const
{
    if (county.empty())
        return Sheet();
    if (!m_shared->officeDirectory.empty()) {
        auto own = findStandards(m_shared->officeDirectory, county, *m_shared->rules);
        if (!own || *own)
            return own;
    }
    return findStandards(m_shared->directory, county, *m_shared->rules);
}

void CountySheets::setRules(RuleSetPtr rules)
{
    m_shared->rules = std::move(rules);
    forget();
}

void CountySheets::forget()
{
    m_shared->sheets.clear();
}

void CountySheets::setEdited(const std::string& county, Sheet sheet)
{
    m_shared->editedCounty = county;
    m_shared->edited.reset();
    if (sheet)
        m_shared->edited.emplace(std::move(sheet));
}

std::vector<std::string> CountySheets::counties() const
{
    std::vector<std::string> all;
    for (const std::string& folder : {m_shared->officeDirectory, m_shared->directory}) {
        for (const std::string& county : folder.empty() ? std::vector<std::string>() : countiesWithSheets(folder)) {
            if (std::find(all.begin(), all.end(), county) == all.end())
                all.push_back(county);
        }
    }
    return all;
}

Result<std::string> CountySheets::fileOf(const std::string& county) const
{
    if (!m_shared->officeDirectory.empty()) {
        auto own = findSheetFile(m_shared->officeDirectory, county);
        if (!own || !own->empty())
            return own;
    }
    return findSheetFile(m_shared->directory, county);
}

std::string CountySheets::officeFileOf(const std::string& county) const
{
    if (m_shared->officeDirectory.empty())
        return {};
    const auto there = findSheetFile(m_shared->officeDirectory, county);
    if (there && !there->empty())
        return *there;
    std::string name = county;
    std::replace(name.begin(), name.end(), '/', '_');
    return m_shared->officeDirectory + "/standards/" + (name.starts_with('.') ? "_" : "") + name + ".yaml";
}

std::string CountySheets::blankFile() const
{
    return m_shared->directory + "/standards/" + std::string(blankSheetFile);
}

}  // namespace huimin
