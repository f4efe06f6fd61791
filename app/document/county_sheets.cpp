#include "app/document/county_sheets.h"

#include "core/rulepack/loader.h"

namespace huimin {

const Result<CountySheets::Sheet>& CountySheets::of(const std::string& county)
{
    const auto known = m_sheets.find(county);
    if (known != m_sheets.end())
        return known->second;
    auto sheet = county.empty() ? Result<Sheet>(Sheet()) : findStandards(m_directory, county, *m_rules);
    return m_sheets.emplace(county, std::move(sheet)).first->second;
}

}  // namespace huimin
