#pragma once
#include "core/base/diagnostic.h"
#include "core/rulepack/edited_files.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// What is doubtful in rules that can be loaded all the same, and that an author should look at; beyond the loader's own warnings.
/// All are warnings with their places:
/// - a definition or benefit that cites no document;
/// - a text in one language that stands in the other's place, or is empty;
/// - days between two dated entries on which none is in force, or that the day lies after the end of the last;
/// - a condition that cannot hold together with those before it;
/// - a condition whose expression was edited while its own words, which people read, stayed as they are on the disk;
/// - a figure whose latest entry began longer before the day than the pack warns at.
/// By place, on every file of every pack, with the edits that the rules were loaded with.
Diagnostics ruleRemarks(const RuleSet& rules, const EditedFiles& edited, Date day);

}  // namespace huimin
