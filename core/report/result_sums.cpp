#include "core/report/result_sums.h"

#include <algorithm>

#include "core/report/report_sentences.h"
#include "core/report/row_words.h"

namespace huimin::report {

namespace {

constexpr std::size_t benefitsShown = 3;

bool isAddedUp(const Row& row, const RuleSet& rules)
{
    return std::any_of(rules.totals.begin(), rules.totals.end(), [&](const TotalKind& kind) {
        return std::find(kind.units.begin(), kind.units.end(), row.route->amount.unit) != kind.units.end();
    });
}

/// What counts where it is not known: between what it lies, as far as that is known.
std::string countedOpen(const Value& counted, const Words& words)
{
    const auto measured = measureNumber(counted);
    if (!measured || !measured->span.low || !measured->span.high)
        return words.in(sentences::countedOpen);
    return words.in(sentences::countedBetween, {measured->span.low->at.toFixed(2), measured->span.high->at.toFixed(2)});
}

/// What one entry counts, in a sentence.
std::string countedText(const LedgerEntry& entry, const Words& words)
{
    const Number* counted = entry.counted.as<Number>();
    const Number* received = entry.received.as<Number>();
    if (!counted)
        return countedOpen(entry.counted, words);
    if (!received || *received == *counted)
        return words.in(sentences::countedAll, {counted->toFixed(2)});
    return words.in(sentences::countedOf, {received->toFixed(2), counted->toFixed(2)});
}

std::string benefitLabel(const std::string& id, const Determination& determination, const Words& words)
{
    const Benefit* benefit = determination.input.rules->benefit(id);
    return benefit ? words.in(benefit->label) : id;
}

std::vector<std::string> benefitLabels(const std::vector<std::string>& ids, const Determination& determination, const Words& words)
{
    std::vector<std::string> labels;
    for (const std::string& id : ids) {
        std::string label = benefitLabel(id, determination, words);
        if (std::find(labels.begin(), labels.end(), label) == labels.end())
            labels.push_back(std::move(label));
    }
    return labels;
}

std::vector<std::string> benefitsSettled(const Question& question)
{
    std::vector<std::string> ids;
    for (const auto& [benefit, subject] : question.settles)
        ids.push_back(benefit);
    return ids;
}

}  // namespace

bool hasRows(const Total& total, const Determination& determination)
{
    const std::vector<Unit>& units = total.kind->units;
    return std::any_of(determination.rows.begin(), determination.rows.end(), [&](const Row& row) {
        return row.benefit->kind == BenefitKind::Money && std::find(units.begin(), units.end(), row.route->amount.unit) != units.end();
    });
}

std::vector<SumLine> sumLines(const Determination& determination, const Words& words)
{
    const RuleSet& rules = *determination.input.rules;
    std::vector<SumLine> lines;
    for (const Total& total : determination.totals) {
        if (hasRows(total, determination))
            lines.push_back({words.in(total.kind->label), total.value.toFixed(2), words.in(rules.units.label(total.kind->unit)),
                             total.complete ? "" : words.in(sentences::totalIncomplete)});
    }
    for (const Row& row : determination.rows) {
        if (row.status == Status::Eligible && row.benefit->kind == BenefitKind::Money && !isAddedUp(row, rules))
            lines.push_back({words.in(row.subjectName) + " " + words.in(row.benefit->label), amountText(row.amount, words),
                             unitText(row, determination, words), words.in(sentences::notAdded), false});
    }
    return lines;
}

std::vector<LedgerLine> ledgerLines(const Determination& determination, const Words& words)
{
    std::vector<LedgerLine> lines;
    for (const LedgerEntry& entry : determination.ledger) {
        std::string said = countedText(entry, words) + words.in(sentences::betweenClauses) +
                           words.in(entry.asPaid ? sentences::asPaid : sentences::asComputed);
        if (!entry.countsFor.empty())
            said += words.in(sentences::betweenClauses) +
                    words.in(sentences::countsTowards, {words.joined(benefitLabels(entry.countsFor, determination, words))});
        lines.push_back({words.in(entry.benefit->label), words.in(entry.subjectName), std::move(said)});
    }
    return lines;
}

std::vector<std::string> papersToBring(const Determination& determination, const Words& words)
{
    const auto& labels = determination.input.rules->papers;
    std::vector<std::string> ids;
    std::vector<std::string> texts;
    for (const Row& row : determination.rows) {
        for (const std::string& paper : row.benefit->papers) {
            if (row.status != Status::Eligible || std::find(ids.begin(), ids.end(), paper) != ids.end())
                continue;
            ids.push_back(paper);
            const auto label = labels.find(paper);
            texts.push_back(label == labels.end() ? paper : words.in(label->second));
        }
    }
    return texts;
}

std::vector<QuestionLine> questionLines(const Determination& determination, std::size_t most, const Words& words)
{
    std::vector<QuestionLine> lines;
    for (const Question& question : determination.questions) {
        if (lines.size() == most)
            break;
        auto labels = benefitLabels(benefitsSettled(question), determination, words);
        for (const StatementResult& statement : determination.statements) {
            const auto& missing = statement.missingFacts;
            if (std::find(missing.begin(), missing.end(), question.fact) != missing.end())
                labels.push_back(words.in(statement.statement->label));
        }
        lines.push_back({question.fact, words.in(question.text), words.in(sentences::settles, {words.firstOf(labels, benefitsShown)})});
    }
    return lines;
}

}  // namespace huimin::report
