#include "core/determination/example_run.h"

#include <algorithm>

#include "core/determination/determine.h"
#include "core/determination/row_expectation.h"
#include "core/determination/statement_expectation.h"
#include "core/profile/profile_reader.h"

namespace huimin {

namespace {

using Sheet = std::shared_ptr<const StandardsSheet>;

Result<Sheet> sheetFor(const Example& example, const Profile& profile, const ExampleSurroundings& surroundings)
{
    if (example.standards)
        return example.standards;
    if (profile.county.empty() || !surroundings.sheetOf)
        return Sheet();
    return surroundings.sheetOf(profile.county);
}

Result<Determination> determineExample(const Example& example, const ExampleSurroundings& surroundings)
{
    auto profile = readProfile(*example.profile, surroundings.rules->profileVocabulary());
    if (!profile)
        return profile.diagnostics();
    const auto sheet = sheetFor(example, *profile, surroundings);
    if (!sheet)
        return sheet.diagnostics();
    return determine({surroundings.rules, std::make_shared<const Profile>(*std::move(profile)), *sheet,
                      example.date.value_or(surroundings.day)});
}

void append(std::vector<Mismatch>& to, std::vector<Mismatch> more)
{
    for (Mismatch& mismatch : more)
        to.push_back(std::move(mismatch));
}

}  // namespace

std::vector<Mismatch> mismatchesOf(const Example& example, const Determination& determination)
{
    std::vector<Mismatch> all;
    for (const Expectation& expected : example.expectations)
        append(all, mismatchesOf(expected, determination.rows));
    for (const ExpectedStatement& expected : example.statements)
        append(all, mismatchesOf(expected, determination.statements));
    return all;
}

ExampleRun runExample(const Example& example, const ExampleSurroundings& surroundings)
{
    ExampleRun run{&example, {}, {}};
    const auto determination = determineExample(example, surroundings);
    if (!determination) {
        run.diagnostics = determination.diagnostics();
        return run;
    }
    run.mismatches = mismatchesOf(example, *determination);
    for (const Row& row : determination->rows) {
        const bool isTold = std::any_of(run.diagnostics.begin(), run.diagnostics.end(), [&](const Diagnostic& told) { return told.place == row.benefit->place; });
        if (row.fault && !isTold)
            run.diagnostics.push_back({Diagnostic::Severity::Error, row.benefit->place, *row.fault, {}, {}});
    }
    return run;
}

}  // namespace huimin
