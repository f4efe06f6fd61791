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

VerifiedFigure beside(const PageCode::Figure& printed, const std::vector<PageFigure>& now, const Words& words)
{
    const auto found = std::find_if(now.begin(), now.end(), [&](const PageFigure& one) { return one.key == printed.key; });
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
std::vector<VerifiedFigure> notPrinted(const PageCode& code, const PageCode& again, const std::vector<PageFigure>& now, const Words& words)
{
    std::vector<VerifiedFigure> figures;
    for (const PageFigure& figure : now) {
        const auto has = [&](const std::vector<PageCode::Figure>& all) {
            return std::any_of(all.begin(), all.end(), [&](const PageCode::Figure& one) { return one.key == figure.key; });
        };
        if (isDue(figure) && has(again.figures) && !has(code.figures))
            figures.push_back({figure.label, words.in(sentences::codeNotPrinted), shown(figure.amount, words), false});
    }
    return figures;
}

}  // namespace

bool Verification::holds() const
{
    return sameProfile && sameRules && sameStandards &&
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
    for (const PageCode::Figure& figure : code.figures)
        verification.figures.push_back(beside(figure, now, words));
    if (code.page == PageCode::Page::Result) {
        auto more = notPrinted(code, again, now, words);
        verification.figures.insert(verification.figures.end(), more.begin(), more.end());
    }
    return verification;
}

}  // namespace huimin::report
