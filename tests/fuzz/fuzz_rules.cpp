#include "tests/fuzz/fuzz_rules.h"

#include <string>

#include "core/determination/determine.h"
#include "core/rulepack/loader.h"
#include "tests/fuzz/must.h"

namespace huimin::fuzz {

namespace {

const std::string folder = HUIMIN_SOURCE_DIR "/rules";

}  // namespace

RuleSetPtr sampleRules()
{
    static const auto rules = loadRules(folder);
    must(static_cast<bool>(rules), "the rules of the source tree load");
    return *rules;
}

std::shared_ptr<const StandardsSheet> sampleSheet()
{
    static const auto sheet = findStandards(folder, "示例县", *sampleRules());
    must(sheet && *sheet, "the sample county has a sheet");
    return *sheet;
}

void determineCase(const RuleSetPtr& rules, std::shared_ptr<const Profile> profile, std::shared_ptr<const StandardsSheet> sheet)
{
    const auto determination = determine({rules, profile, std::move(sheet), *Date::of(2023, 2, 1)});
    if (!determination)
        return must(!determination.diagnostics().empty(), "a case that is not determined says why");
    for (const Row& row : determination->rows) {
        const bool isOpen = row.status == Status::Undetermined;
        must(row.status != Status::Ineligible || row.amount.form == AmountResult::Form::None, "what is not due has no amount");
        must(isOpen || row.amount.form != AmountResult::Form::Exact || row.missingFacts.empty(), "a settled row lacks nothing");
        must(row.amount.form != AmountResult::Form::Between || row.amount.low <= row.amount.high, "bounds are in order");
    }
}

}  // namespace huimin::fuzz
