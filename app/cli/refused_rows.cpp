#include "app/cli/refused_rows.h"

#include <algorithm>

#include "app/cli/cli_sentences.h"
#include "app/cli/columns.h"
#include "app/cli/row_words.h"

namespace huimin::cli {

namespace {

constexpr int markWidth = 4;
constexpr int widestBenefit = 30;

struct Refusal {
    struct Whom {
        std::string name;
        std::string figures;
    };
    const Row* row = nullptr;
    std::string why;
    std::vector<Whom> whom;
};

std::vector<Refusal> refusals(const Determination& determination, const Page& page)
{
    std::vector<Refusal> all;
    for (const Row& row : determination.rows) {
        if (row.status != Status::Ineligible)
            continue;
        std::string why = whyRefused(row, page);
        auto same = std::find_if(all.begin(), all.end(),
                                 [&](const Refusal& other) { return other.row->route == row.route && other.why == why; });
        if (same == all.end())
            same = all.insert(all.end(), {&row, std::move(why), {}});
        same->whom.push_back({page.in(row.subjectName), figuresOf(row, determination, page)});
    }
    return all;
}

/// 王建国、李秀英：须…（…）; where their figures differ, each has its own: 王建国（74岁）、李秀英（72岁）：须…
std::string told(const Refusal& refusal, const Page& page)
{
    const auto& whom = refusal.whom;
    const bool shared = std::all_of(whom.begin(), whom.end(),
                                    [&](const Refusal::Whom& one) { return one.figures == whom.front().figures; });
    const auto inBrackets = [&](const std::string& figures) {
        return figures.empty() ? "" : page.in(sentences::inBrackets, {figures});
    };
    std::vector<std::string> names;
    for (const Refusal::Whom& one : whom)
        names.push_back(shared ? one.name : one.name + inBrackets(one.figures));
    return page.joined(names) + page.colon() + refusal.why + (shared ? inBrackets(whom.front().figures) : "");
}

}  // namespace

void writeRefused(Page& page, const Determination& determination)
{
    const std::vector<Refusal> all = refusals(determination, page);
    if (all.empty())
        return;
    page.heading(page.in(sentences::refused, {static_cast<int>(all.size())}));
    Columns columns({{.most = widestBenefit}, {.stretches = true}}, page.layout().width - markWidth);
    std::vector<std::vector<std::string>> table;
    for (const Refusal& refusal : all)
        table.push_back({benefitText(*refusal.row, page), told(refusal, page)});
    for (const auto& cells : table)
        columns.measure(cells);
    for (const auto& cells : table) {
        std::string lead = "  " + page.styled("✗", Style::Faint) + " ";
        for (const std::string& line : columns.lines(cells)) {
            page.line(lead + line);
            lead = "    ";
        }
    }
}

}  // namespace huimin::cli
