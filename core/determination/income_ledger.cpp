#include "core/determination/income_ledger.h"
#include "core/determination/subject_name.h"

#include <algorithm>
#include <map>
#include <set>

namespace huimin {

namespace {

/// Whether a condition asks for a definition, itself or through others.
bool hangsOnDefinition(const Condition& condition, const RuleSet& rules, const std::string& definition)
{
    const DependencyGraph::Node wanted{definition, "", ""};
    for (const Mention& mention : condition.mentions) {
        if (rules.dependencies.reaches({mention.path, "", ""}, wanted))
            return true;
    }
    return false;
}

bool isNothing(const Value& value)
{
    return value.as<Number>() && value.as<Number>()->isZero();
}

/// Whether the row's conditions that do not hang on the definition leave it open: an urban benefit does not ask for the income
/// of a rural household.
bool asksForIt(const Row& row, const RuleSet& rules, const std::string& definition)
{
    for (const Condition& condition : row.route->conditions) {
        const auto told = std::find_if(row.reasons.begin(), row.reasons.end(),
                                       [&](const Reason& reason) { return reason.condition == condition.id; });
        if (told != row.reasons.end() && told->holds == std::optional(false) && !hangsOnDefinition(condition, rules, definition))
            return false;
    }
    return true;
}

std::vector<std::string> countsFor(const std::vector<Row>& rows, const RuleSet& rules, const std::string& definition, int subject,
                                   const std::set<std::string>& depending)
{
    std::vector<std::string> ids;
    for (const Row& row : rows) {
        const bool concerns = row.subjectIndex == 0 || row.subjectIndex == subject;
        const bool known = std::find(ids.begin(), ids.end(), row.benefit->id) != ids.end();
        if (concerns && !known && depending.contains(row.benefit->id) && asksForIt(row, rules, definition))
            ids.push_back(row.benefit->id);
    }
    return ids;
}

}  // namespace

std::vector<LedgerEntry> incomeLedger(const Evaluation& evaluation, const std::vector<Row>& rows)
{
    const CaseModel& model = evaluation.model();
    std::vector<LedgerEntry> ledger;
    std::map<std::string, std::set<std::string>> depending;  // by definition: following the graph takes its time
    for (const Benefit& benefit : model.rules().benefits) {
        for (const IncomeRule& rule : benefit.countsAsIncome) {
            const std::string& owner = model.rules().definitions.at(rule.definition).subject;
            for (std::size_t s = 0; s < model.subjects().size(); ++s) {
                const SubjectInfo& info = model.subjects()[s];
                if (info.names->subject != owner)
                    continue;
                auto counted = evaluation.counted(benefit, rule, static_cast<int>(s));
                if (!counted || (isNothing(counted->received) && !counted->asPaid) || (isNothing(counted->part) && !counted->asPaid))
                    continue;
                auto known = depending.find(rule.definition);
                if (known == depending.end())
                    known = depending.emplace(rule.definition, model.rules().dependencies.benefitsAskingFor(rule.definition)).first;
                ledger.push_back({&benefit, info.list ? info.id() : info.names->subject, subjectName(info, model),
                                  std::move(counted->received), std::move(counted->part), counted->asPaid,
                                  countsFor(rows, model.rules(), rule.definition, static_cast<int>(s), known->second)});
            }
        }
    }
    return ledger;
}

}  // namespace huimin
