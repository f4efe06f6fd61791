#include "core/rulepack/formula.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace huimin {

namespace {

int charactersIn(std::string_view text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(),
                                          [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

/// The stretch a byte lies in; null where the formula has none.
const FormulaStretch* stretchAt(const Formula& formula, std::size_t offset)
{
    const auto& all = formula.stretches;
    const auto next = std::upper_bound(all.begin(), all.end(), offset,
                                       [](std::size_t at, const FormulaStretch& one) { return at < one.begin; });
    return next == all.begin() ? nullptr : &*std::prev(next);
}

}  // namespace

const Formula* formulaOn(const std::vector<DatedFormula>& formulas, Date day)
{
    const auto found = std::find_if(formulas.begin(), formulas.end(),
                                    [&](const DatedFormula& dated) { return dated.period.contains(day); });
    return found == formulas.end() ? nullptr : &found->formula;
}

Diagnostic errorIn(const Formula& formula, std::size_t offset, Bilingual message, std::string suggestion)
{
    Diagnostic error;
    error.place = formula.place;
    error.line = formula.line;
    error.message = std::move(message);
    error.suggestion = std::move(suggestion);
    offset = std::min(offset, formula.text.size());
    if (const FormulaStretch* stretch = stretchAt(formula, offset)) {
        const std::string_view before = std::string_view(formula.text).substr(stretch->begin, offset - stretch->begin);
        error.place.line = stretch->fileLine;
        error.place.column = stretch->fileColumn + (stretch->isOnePlace ? 0 : charactersIn(before));
        error.line = stretch->line;
    }
    return error;
}

}  // namespace huimin
