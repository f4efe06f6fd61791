#include "core/determination/determine.h"

#include <algorithm>

#include "core/determination/determination_sentences.h"
#include "core/determination/evaluation.h"
#include "core/determination/income_ledger.h"
#include "core/determination/next_questions.h"
#include "core/determination/row.h"
#include "core/determination/statement_filling.h"
#include "core/rulepack/mention.h"
#include "core/rulepack/reserved_names.h"

namespace huimin {

namespace {

bool mayAdd(const Row& row)
{
    if (row.status == Status::Undetermined)
        return true;
    return row.status == Status::Eligible && row.amount.form != AmountResult::Form::Exact;
}

Total totalOf(const TotalKind& kind, const std::vector<Row>& rows)
{
    Total total{&kind, {}, true};
    for (const Row& row : rows) {
        const Unit& unit = row.route->amount.unit;
        if (row.benefit->kind != BenefitKind::Money || std::find(kind.units.begin(), kind.units.end(), unit) == kind.units.end())
            continue;
        // What is known to come: an amount, a floor, the lower end of what it lies between.
        if (row.status == Status::Eligible)
            total.value = total.value + row.amount.low;
        total.complete = total.complete && !mayAdd(row);
    }
    return total;
}

/// Whether a benefit is about this kind of profile.
bool isAbout(const Benefit& benefit, const CaseModel& model)
{
    return std::any_of(benefit.routes.begin(), benefit.routes.end(), [&](const Route& route) {
        return std::any_of(model.subjects().begin(), model.subjects().end(),
                           [&](const SubjectInfo& subject) { return subject.names->subject == route.subject; });
    });
}

/// The policies whose benefits are about this kind of profile, each with what it did.
std::vector<PolicyRows> policyRows(const CaseModel& model, const std::vector<Row>& rows)
{
    std::vector<PolicyRows> all;
    for (const Policy& policy : model.rules().policies) {
        const bool concerns = std::any_of(policy.benefits.begin(), policy.benefits.end(), [&](const std::string& id) {
            return isAbout(*model.rules().benefit(id), model);
        });
        if (!concerns)
            continue;
        PolicyRows of{&policy, {}};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (std::find(policy.benefits.begin(), policy.benefits.end(), rows[i].benefit->id) != policy.benefits.end())
                of.rows.push_back(i);
        }
        all.push_back(std::move(of));
    }
    return all;
}

bool namesStandard(const Formula& formula)
{
    const std::vector<Mention> mentions = formula.tree ? mentionsOf(*formula.tree) : std::vector<Mention>();
    return std::any_of(mentions.begin(), mentions.end(),
                       [](const Mention& mention) { return mention.path.starts_with(reserved::standards); });
}

/// Whether a benefit about this kind of profile is paid by a local standard: only then does it matter that none are entered.
bool needsStandards(const CaseModel& model)
{
    const auto& benefits = model.rules().benefits;
    return std::any_of(benefits.begin(), benefits.end(), [&](const Benefit& benefit) {
        return isAbout(benefit, model) && std::any_of(benefit.routes.begin(), benefit.routes.end(), [](const Route& route) {
            return std::any_of(route.amount.formulas.begin(), route.amount.formulas.end(),
                               [](const DatedFormula& dated) { return namesStandard(dated.formula); });
        });
    });
}

/// A sheet that nobody brought up to date pays the sums of years ago: how old its latest entry may be is said by the packs.
void warnOfAge(const StandardsSheet& sheet, const CaseModel& model, std::vector<Bilingual>& notes)
{
    std::optional<Date> latest;
    for (const auto& [id, entries] : sheet.entries) {
        for (const auto& entry : entries) {
            if (entry.from <= model.day() && (!latest || entry.from > *latest))
                latest = entry.from;
        }
    }
    int allowed = 0;
    for (const PackInfo& pack : model.rules().packs) {
        if (pack.warnIfOlderThanDays > 0)
            allowed = allowed == 0 ? pack.warnIfOlderThanDays : std::min(allowed, pack.warnIfOlderThanDays);
    }
    if (latest && allowed > 0 && latest->plusDays(allowed) < std::optional(model.day()))
        notes.push_back(fill(sentences::staleSheet, {latest->toIso(), allowed}));
}

std::vector<Bilingual> notesOn(const CaseModel& model)
{
    std::vector<Bilingual> notes;
    const DeterminationInput& input = model.input();
    if (!input.standards && needsStandards(model))
        notes.push_back(input.profile->county.empty() ? fill(sentences::noCounty) : fill(sentences::noSheet, {input.profile->county}));
    if (input.standards && needsStandards(model))
        warnOfAge(*input.standards, model, notes);
    return notes;
}

}  // namespace

Result<Determination> determine(const DeterminationInput& input)
{
    if (Diagnostics late = datesAfter(*input.profile, input.day); !late.empty())
        return late;
    const CaseModel model(input);
    const Evaluation evaluation(model);
    Determination result;
    result.input = input;
    for (const Benefit& benefit : model.rules().benefits) {
        for (Row& row : rowsOf(evaluation, benefit))
            result.rows.push_back(std::move(row));
    }
    result.policies = policyRows(model, result.rows);
    for (const TotalKind& kind : model.rules().totals)
        result.totals.push_back(totalOf(kind, result.rows));
    result.ledger = incomeLedger(evaluation, result.rows);
    result.notes = notesOn(model);
    for (const Statement& statement : model.rules().statements) {
        if (statement.profile != input.profile->kind->id)
            continue;
        auto filled = fillStatement(evaluation, statement);
        if (!filled)
            return filled.diagnostics();
        result.statements.push_back(std::move(*filled));
    }
    result.questions = nextQuestions(model, result.rows, result.statements);
    return result;
}

}  // namespace huimin
