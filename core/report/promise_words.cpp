#include "core/report/promise_words.h"

#include <algorithm>

#include "core/report/citation_words.h"
#include "core/report/report_sentences.h"

namespace huimin::report {

namespace promise_sentences {

inline constexpr Sentence checkedElsewhere{"□ 是否符合，另建档案判断：{0}", "□ to be checked in a case of another kind: {0}"};

}  // namespace promise_sentences

namespace {

std::string conditionText(const Condition& condition, const Determination& determination, const Words& words)
{
    const Bilingual& said = condition.label.empty() ? condition.sentence : condition.label;
    const std::string source = citedOn(condition.citations, determination, words);
    return words.in(said) + (source.empty() ? "" : words.in(sentences::inBrackets, {source}));
}

}  // namespace

std::vector<Promise> promisesOf(const Statement& statement, const Determination& determination)
{
    std::vector<Promise> promises;
    for (const std::string& id : statement.services) {
        const Benefit* benefit = determination.input.rules->benefit(id);
        if (!benefit || !benefit->period.contains(determination.input.day))
            continue;
        const auto row = std::find_if(determination.rows.begin(), determination.rows.end(),
                                      [&](const Row& candidate) { return candidate.benefit == benefit; });
        promises.push_back({benefit, row == determination.rows.end() ? nullptr : &*row});
    }
    return promises;
}

std::vector<std::string> promiseDetails(const Benefit& benefit, const Determination& determination, const Words& words)
{
    std::vector<std::string> details;
    for (const Condition& condition : benefit.routes.front().conditions) {
        if (condition.period.contains(determination.input.day))
            details.push_back(conditionText(condition, determination, words));
    }
    for (const Note& note : benefit.notes) {
        // What holds in some cases only is said in those.
        if (!note.when.tree)
            details.push_back(words.in(note.text));
    }
    return details;
}

std::string checkedElsewhere(const std::vector<Promise>& promises, const Determination& determination, const Words& words)
{
    std::vector<std::string> kinds;
    for (const Promise& promise : promises) {
        const ProfileKind* kind = determination.input.rules->kindWithSubject(promise.benefit->routes.front().subject);
        if (promise.row || !kind || std::find(kinds.begin(), kinds.end(), words.in(kind->label)) != kinds.end())
            continue;
        kinds.push_back(words.in(kind->label));
    }
    return kinds.empty() ? "" : words.in(promise_sentences::checkedElsewhere, {words.joined(kinds)});
}

}  // namespace huimin::report
