#include "core/rulepack/standards_sheet.h"
#include "core/yaml/reader.h"
#include "tests/fuzz/diagnostics_check.h"
#include "tests/fuzz/fuzz_rules.h"
#include "tests/fuzz/targets.h"

namespace huimin::fuzz {

namespace {

const std::string file = "standards.yaml";

}  // namespace

void fuzzStandards(std::string_view input)
{
    const auto tree = yaml::read(std::string(input), file);
    if (!tree)
        return mustExplain(tree.diagnostics(), file);
    const auto sheet = readStandardsSheet(*tree, sampleRules()->standardsVocabulary());
    if (!sheet)
        return mustExplain(sheet.diagnostics(), file);
    for (const auto& [id, standard] : sampleRules()->standards) {
        std::optional<StandardValue> before;
        for (const Date day : turningDays(standard, &*sheet)) {
            const auto value = standardOn(standard, &*sheet, day);
            must(value || !before || standard.isSwitch, "what was entered once stays entered");
            must(!value || !value->value.isNegative(), "a standard is never below zero");
            before = value;
        }
    }
}

}  // namespace huimin::fuzz
