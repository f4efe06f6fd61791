#include "core/report/verification.h"

#include <algorithm>

#include "core/report/page_figures.h"
#include "core/report/printout_sentences.h"
#include "core/report/row_words.h"

namespace huimin::report {

namespace {

std::string shown(const std::optional<AmountResult>& amount, const Words& words)
{
    if (!amount)
        return words.in(sentences::rowOpen);
    return amount->form == AmountResult::Form::None ? words.in(sentences::rowNotDue) : amountText(*amount, words);
}

/// What is printed beside what it comes to. `expected`: the key of the figure that stands in this place of a page made now; 0 where
/// nothing tells that.
VerifiedFigure beside(const PageCode::Figure& printed, std::uint32_t expected, const std::vector<PageFigure>& now, const Words& words)
{
    const auto withKey = [&](std::uint32_t key) {
        return std::find_if(now.begin(), now.end(), [&](const PageFigure& one) { return one.key == key; });
    };
    auto found = withKey(printed.key);
    if (found == now.end() && expected != 0)
        found = withKey(expected);
    if (found == now.end())
        return {words.in(sentences::codeNowUnknown), shown(printed.amount, words), words.in(sentences::codeNotThere), false};
    VerifiedFigure figure{found->label, shown(printed.amount, words), shown(found->amount, words)};
    figure.isSame = figure.printed == figure.recomputed;
    return figure;
}

bool isDue(const PageFigure& figure)
{
    return figure.amount && figure.amount->form != AmountResult::Form::None;
}

/// What a page of this code would show now and does not.
std::vector<VerifiedFigure> notPrinted(const PageCode& code, const std::vector<PageCode::Figure>& due, const std::vector<PageFigure>& now, const Words& words)
{
    std::vector<VerifiedFigure> figures;
    for (const PageFigure& figure : now) {
        const auto has = [&](const std::vector<PageCode::Figure>& all) {
            return std::any_of(all.begin(), all.end(), [&](const PageCode::Figure& one) { return one.key == figure.key; });
        };
        if (isDue(figure) && has(due) && !has(code.figures))
            figures.push_back({figure.label, words.in(sentences::codeNotPrinted), shown(figure.amount, words), false});
    }
    return figures;
}

std::string saidBy(const PageCode::Spoilt& spoilt, const std::vector<VerifiedFigure>& figures, const Words& words)
{
    using What = PageCode::Spoilt::What;
    switch (spoilt.what) {
    case What::Head: return words.in(sentences::codeOfHead);
    case What::Case: return words.in(sentences::codeOfCase);
    case What::Rules: return words.in(sentences::codeOfRules);
    case What::Rows: return words.in(sentences::codeOfRows);
    case What::Figure: return figures[spoilt.figure].label;
    }
    return "";
}

/// Holds the hash of many figures against that of those due now; where it differs, in which of them the change is.
void compareRows(const PageCode::Rows& printed, const Determination& determination, const std::vector<PageFigure>& all, const Words& words,
                 Verification& to)
{
    const auto due = figuresDue(determination);
    const PageCode::Rows now = rowsOf(due);
    const bool isSame = printed.count == now.count && printed.all == now.all;
    const Sentence& said = isSame ? sentences::codeRowCount : sentences::codeRowsOther;
    to.figures.push_back({words.in(sentences::codeRows), words.in(sentences::codeRowCount, {static_cast<int>(printed.count)}),
                          words.in(said, {static_cast<int>(now.count)}), isSame});
    for (const PageCode::Figure& figure : due) {
        const auto labelled = std::find_if(all.begin(), all.end(), [&](const PageFigure& one) { return one.key == figure.key; });
        if (!isSame && labelled != all.end() && printed.marks[markOf(figure)] != now.marks[markOf(figure)])
            to.amongThese.push_back(labelled->label + words.colon() + shown(labelled->amount, words));
    }
}

}  // namespace

bool Verification::holds() const
{
    return sameProfile && sameOffice && sameRules && sameStandards && spoilt.empty() &&
           std::all_of(figures.begin(), figures.end(), [](const VerifiedFigure& figure) { return figure.isSame; });
}

Verification verify(const PageCode& code, const Determination& determination, const Words& words)
{
    const PageCode again = codeOfResult(determination);
    const std::vector<PageFigure> now = pageFigures(determination, words);
    Verification verification;
    verification.sameProfile = code.profile == again.profile;
    verification.sameRules = code.rules == again.rules;
    verification.sameStandards = code.standards == again.standards;
    verification.sameOffice = code.office == again.office;
    const bool isInStep = code.rows.has_value() == again.rows.has_value() && code.page == PageCode::Page::Result && code.figures.size() == again.figures.size();
    for (std::size_t i = 0; i < code.figures.size(); ++i) {
        verification.figures.push_back(beside(code.figures[i], isInStep ? again.figures[i].key : 0, now, words));
        verification.figures.back().isSpoilt = code.isSpoilt(PageCode::Spoilt::What::Figure, i);
    }
    for (const PageCode::Spoilt& spoilt : code.spoilt)
        verification.spoilt.push_back(words.in(sentences::codeSpoilt, {static_cast<int>(spoilt.group), static_cast<int>(spoilt.group + 2),
                                                                       saidBy(spoilt, verification.figures, words)}));
    if (code.rows)
        compareRows(*code.rows, determination, now, words, verification);
    else if (code.page == PageCode::Page::Result) {
        auto more = notPrinted(code, figuresDue(determination), now, words);
        verification.figures.insert(verification.figures.end(), more.begin(), more.end());
    }
    return verification;
}

}  // namespace huimin::report
