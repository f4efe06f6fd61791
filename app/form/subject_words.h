#pragma once
#include <QString>
#include <optional>

#include "app/form/form_words.h"
#include "core/calendar/date.h"
#include "core/profile/profile.h"

namespace huimin {

/// What an item of a list is called in the results, too: its name, else 成员 1 / Member 1.
QString nameOfItem(const GivenFact& list, std::size_t index, const FormWords& words);

/// What tells at a glance who an item is: the first choice that no ID number fills (the relationship). Empty: not known, or none.
QString detailOfItem(const GivenFact& item, const FormWords& words);

/// Whole years on a day since the birth date an ID number would fill. Nothing: not known, or the items have none.
std::optional<int> ageOfItem(const GivenFact& item, std::optional<Date> day);

}  // namespace huimin
