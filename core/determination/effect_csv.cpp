// The effect of an edit as a table for a spreadsheet.
#include <algorithm>
#include <array>

#include "core/determination/effect_sentences.h"
#include "core/determination/rule_effect.h"

namespace huimin {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view lineBreak = "\r\n";  // RFC 4180

/// Characters a spreadsheet takes for the beginning of a formula, their wide forms too.
constexpr std::array<std::string_view, 10> formulaBeginnings{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

/// A text of a case or pack: it may hold anything, and must not be computed.
std::string textCell(const std::string& text)
{
    const bool isLikeFormula = std::any_of(formulaBeginnings.begin(), formulaBeginnings.end(), [&](std::string_view sign) { return text.starts_with(sign); });
    return isLikeFormula ? "'" + text : text;
}

std::string quoted(const std::string& cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string text = "\"";
    for (const char character : cell)
        text += character == '"' ? std::string("\"\"") : std::string(1, character);
    return text + "\"";
}

const Sentence& wordOf(const Row* row)
{
    if (!row)
        return sentences::effectNoRow;
    switch (row->status) {
    case Status::Eligible: return sentences::effectEligible;
    case Status::Ineligible: return sentences::effectIneligible;
    case Status::Undetermined: return sentences::effectOpen;
    }
    return sentences::effectNoRow;
}

const Sentence& wordOf(Effect effect)
{
    switch (effect) {
    case Effect::Gains: return sentences::effectGains;
    case Effect::Loses: return sentences::effectLoses;
    case Effect::Unchanged: return sentences::effectUnchanged;
    case Effect::Undetermined: return sentences::effectUndetermined;
    }
    return sentences::effectUndetermined;
}

/// 744.00, 0.00–744.00, ≥ 590.00; empty where there is none, or it is not known.
std::string amountCell(const Row* row)
{
    if (!row)
        return {};
    switch (row->amount.form) {
    case AmountResult::Form::None:
    case AmountResult::Form::NotKnown: return {};
    case AmountResult::Form::Exact: return row->amount.low.toFixed(2);
    case AmountResult::Form::Between: return row->amount.low.toFixed(2) + "–" + row->amount.high.toFixed(2);
    case AmountResult::Form::AtLeast: return "≥ " + row->amount.low.toFixed(2);
    }
    return {};
}

class Table {
public:
    explicit Table(Language language) : m_language(language) {}

    void line(const std::vector<std::string>& cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i)
            m_text += (i ? "," : "") + quoted(cells[i]);
        m_text += lineBreak;
    }
    std::string in(const Sentence& sentence) const { return fill(sentence).in(m_language); }
    std::string in(const Bilingual& text) const { return textCell(text.in(m_language)); }
    std::string take() { return std::string(byteOrderMark) + std::move(m_text); }

    void head()
    {
        using namespace sentences;
        line({in(effectCase), in(effectDay), in(effectSubject), in(effectBenefit), in(effectRoute), in(effectStatusBefore), in(effectAmountBefore),
              in(effectStatusAfter), in(effectAmountAfter), in(effectDifference), in(effectUnit), in(effectEffect), in(effectRemark)});
    }

    void row(const CaseEffect& one, const RowEffect& row)
    {
        const Row& either = row.pair.either();
        const RuleSet& rules = *(row.pair.after ? one.after : one.before)->input.rules;
        const bool isMoney = either.benefit->kind == BenefitKind::Money;
        line({textCell(one.name), one.day.toIso(), in(either.subjectName), in(either.benefit->label), in(either.route->label),
              in(wordOf(row.pair.before)), amountCell(row.pair.before), in(wordOf(row.pair.after)), amountCell(row.pair.after),
              row.pair.difference ? row.pair.difference->toFixed(2) : "", isMoney ? in(rules.units.label(either.route->amount.unit)) : "",
              in(wordOf(row.effect)), either.fault ? in(*either.fault) : ""});
    }

    /// A case that has no rows, with why.
    void withoutRows(const CaseEffect& one)
    {
        std::string why;
        for (const Diagnostic& diagnostic : one.diagnostics)
            why += (why.empty() ? "" : "\n") + diagnostic.message.in(m_language);
        line({textCell(one.name), one.day.toIso(), "", "", "", "", "", "", "", "", "", in(sentences::effectNotDetermined), textCell(why)});
    }

    /// Sums stand apart, under a head of their own: who filters or adds up the rows does not meet them.
    void sumHead()
    {
        using namespace sentences;
        m_text += lineBreak;
        line({in(effectSumOf), in(effectSum), in(effectUnit), in(effectSumBefore), in(effectSumAfter), in(effectDifference), in(effectGains),
              in(effectLoses), in(effectUnchanged), in(effectUndetermined), in(effectCounted)});
    }

    void sum(const EffectSum& sum, const RuleEffect& effect)
    {
        const bool ofAll = sum.benefit.empty();
        const Benefit* benefit = effect.edited->benefit(sum.benefit);
        const Benefit* either = benefit ? benefit : effect.published->benefit(sum.benefit);
        const bool isMoney = ofAll || (either && either->kind == BenefitKind::Money);
        const auto money = [&](const Number& number) { return isMoney ? number.toFixed(2) : std::string(); };
        line({in(ofAll ? sentences::effectOfAll : sentences::effectOfBenefit), in(sum.label), isMoney ? in(effect.edited->units.label(sum.unit)) : "",
              money(sum.before), money(sum.after), money(sum.difference()), std::to_string(sum.gains), std::to_string(sum.loses),
              std::to_string(sum.unchanged), std::to_string(sum.undetermined), in(ofAll ? sentences::effectCases : sentences::effectRows)});
    }

private:
    Language m_language;
    std::string m_text;
};

}  // namespace

std::string toCsv(const RuleEffect& effect, Language language)
{
    Table table(language);
    table.head();
    for (const CaseEffect& one : effect.cases) {
        if (!one.diagnostics.empty())
            table.withoutRows(one);
        for (const RowEffect& row : one.rows)
            table.row(one, row);
    }
    if (!effect.totals.empty() || !effect.benefits.empty())
        table.sumHead();
    for (const EffectSum& sum : effect.benefits)
        table.sum(sum, effect);
    for (const EffectSum& sum : effect.totals)
        table.sum(sum, effect);
    return table.take();
}

}  // namespace huimin
