#include "core/report/refusals.h"

#include <algorithm>

#include "core/report/report_sentences.h"
#include "core/report/row_words.h"

namespace huimin::report {

std::string Refusal::told(const Words& words) const
{
    const bool shared = std::all_of(whom.begin(), whom.end(),
                                    [&](const Refusal::Whom& one) { return one.figures == whom.front().figures; });
    const auto inBrackets = [&](const std::string& figures) {
        return figures.empty() ? "" : words.in(sentences::inBrackets, {figures});
    };
    std::vector<std::string> names;
    for (const Refusal::Whom& one : whom)
        names.push_back(shared ? one.name : one.name + inBrackets(one.figures));
    return words.joined(names) + words.colon() + why + (shared ? inBrackets(whom.front().figures) : "");
}

std::vector<Refusal> refusalsOf(const Determination& determination, const Words& words)
{
    std::vector<Refusal> all;
    for (const Row& row : determination.rows) {
        if (row.status != Status::Ineligible)
            continue;
        std::string why = whyRefused(row, words);
        auto same = std::find_if(all.begin(), all.end(),
                                 [&](const Refusal& other) { return other.row->route == row.route && other.why == why; });
        if (same == all.end())
            same = all.insert(all.end(), {&row, std::move(why), {}});
        same->whom.push_back({&row, words.in(row.subjectName), figuresOf(row, determination, words)});
    }
    return all;
}

}  // namespace huimin::report
