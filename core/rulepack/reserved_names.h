#pragma once
#include <algorithm>
#include <array>
#include <string_view>

namespace huimin::reserved {

// Names that stand in every rule beside facts and definitions. No pack may declare an id like them.
inline constexpr std::string_view standards = "standards";            ///< standards.some_standard
inline constexpr std::string_view parameters = "parameters";          ///< parameters.minimum_wage
inline constexpr std::string_view eligible = "eligible";              ///< eligible.some_benefit, eligible.some_benefit.some_route
inline constexpr std::string_view entitlement = "entitlement";        ///< the amount of it: 0 where not eligible
inline constexpr std::string_view determinationDate = "determination_date";
inline constexpr std::string_view countedBenefits = "counted_benefits";  ///< in a definition: what counts for it, of this subject
inline constexpr std::string_view received = "received";              ///< in counts_as_income: what is paid, else what is due
inline constexpr std::string_view items = "items";                    ///< in a statement's totals: the values of its items
inline constexpr std::string_view item = "item";                      ///< in a filter: what it looks at

inline constexpr std::array all{standards,       parameters, eligible, entitlement, determinationDate,
                                countedBenefits, received,   items,    item};

inline bool isReserved(std::string_view name)
{
    return std::find(all.begin(), all.end(), name) != all.end();
}

}  // namespace huimin::reserved
