#include "app/cli/result_closing.h"

#include <algorithm>

#include "app/cli/cli_sentences.h"
#include "app/cli/row_words.h"
#include "app/cli/text_table.h"

namespace huimin::cli {

namespace {

constexpr std::size_t questionsShown = 5;
constexpr std::size_t benefitsShown = 3;
constexpr int indent = 2;

bool isAddedUp(const Row& row, const RuleSet& rules)
{
    return std::any_of(rules.totals.begin(), rules.totals.end(), [&](const TotalKind& kind) {
        return std::find(kind.units.begin(), kind.units.end(), row.route->amount.unit) != kind.units.end();
    });
}

/// What counts where it is not known: between what it lies, as far as that is known.
std::string countedOpen(const Value& counted, const Page& page)
{
    const auto measured = measureNumber(counted);
    if (!measured || !measured->span.low || !measured->span.high)
        return page.in(sentences::countedOpen);
    return page.in(sentences::countedBetween, {measured->span.low->at.toFixed(2), measured->span.high->at.toFixed(2)});
}

/// What one entry counts, in a sentence.
std::string countedText(const LedgerEntry& entry, const Page& page)
{
    const Number* counted = entry.counted.as<Number>();
    const Number* received = entry.received.as<Number>();
    if (!counted)
        return countedOpen(entry.counted, page);
    if (!received || *received == *counted)
        return page.in(sentences::countedAll, {counted->toFixed(2)});
    return page.in(sentences::countedOf, {received->toFixed(2), counted->toFixed(2)});
}

std::string benefitLabel(const std::string& id, const Determination& determination, const Page& page)
{
    const Benefit* benefit = determination.input.rules->benefit(id);
    return benefit ? page.in(benefit->label) : id;
}

std::vector<std::string> benefitLabels(const std::vector<std::string>& ids, const Determination& determination, const Page& page)
{
    std::vector<std::string> labels;
    for (const std::string& id : ids) {
        std::string label = benefitLabel(id, determination, page);
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

void writeTotals(Page& page, const Determination& determination)
{
    const RuleSet& rules = *determination.input.rules;
    std::vector<std::vector<std::string>> rows;
    for (const Total& total : determination.totals) {
        if (!hasRows(total, determination))
            continue;
        rows.push_back({page.in(total.kind->label), total.value.toFixed(2), page.in(rules.units.label(total.kind->unit)),
                        total.complete ? "" : page.in(sentences::totalIncomplete)});
    }
    for (const Row& row : determination.rows) {
        if (row.status == Status::Eligible && row.benefit->kind == BenefitKind::Money && !isAddedUp(row, rules))
            rows.push_back({page.in(row.subjectName) + " " + page.in(row.benefit->label), amountText(row.amount, page),
                            unitText(row, determination, page), page.in(sentences::notAdded)});
    }
    if (rows.empty())
        return;
    page.heading(page.in(sentences::totals));
    writeTable(page, {{.most = 40}, {.right = true}, {}, {.stretches = true}}, rows);
}

void writeLedger(Page& page, const Determination& determination)
{
    if (determination.ledger.empty())
        return;
    page.heading(page.in(sentences::ledger));
    std::vector<std::vector<std::string>> rows;
    for (const LedgerEntry& entry : determination.ledger) {
        std::string said = countedText(entry, page) + page.in(sentences::betweenClauses) +
                           page.in(entry.asPaid ? sentences::asPaid : sentences::asComputed);
        if (!entry.countsFor.empty())
            said += page.in(sentences::betweenClauses) +
                    page.in(sentences::countsTowards, {page.joined(benefitLabels(entry.countsFor, determination, page))});
        rows.push_back({page.in(entry.benefit->label), page.in(entry.subjectName), said});
    }
    writeTable(page, {{.most = 30}, {.most = 16}, {.stretches = true}}, rows);
}

void writePapers(Page& page, const Determination& determination)
{
    std::vector<std::string> ids;
    for (const Row& row : determination.rows) {
        for (const std::string& paper : row.benefit->papers) {
            if (row.status == Status::Eligible && std::find(ids.begin(), ids.end(), paper) == ids.end())
                ids.push_back(paper);
        }
    }
    if (ids.empty())
        return;
    page.heading(page.in(sentences::papers));
    std::vector<std::string> papers;
    for (const std::string& id : ids) {
        const auto label = determination.input.rules->papers.find(id);
        papers.push_back("□ " + (label == determination.input.rules->papers.end() ? id : page.in(label->second)));
    }
    page.items(papers, "   ", indent);
}

void writeQuestionList(Page& page, const Determination& determination)
{
    const auto& questions = determination.questions;
    if (questions.empty())
        return;
    page.heading(page.in(sentences::questions));
    for (std::size_t i = 0; i < std::min(questions.size(), questionsShown); ++i) {
        page.paragraph(page.in(questions[i].text), 5, Style::Plain, "  " + std::to_string(i + 1) + ".");
        const auto labels = benefitLabels(benefitsSettled(questions[i]), determination, page);
        page.paragraph(page.in(sentences::settles, {firstOf(labels, benefitsShown, page)}), 5, Style::Faint);
    }
    if (questions.size() > questionsShown)
        page.paragraph(page.in(sentences::questionsLeft, {static_cast<int>(questions.size() - questionsShown)}), 2, Style::Faint);
}

}  // namespace huimin::cli
