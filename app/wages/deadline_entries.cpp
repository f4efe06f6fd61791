#include "app/wages/deadline_entries.h"

#include "core/report/case_heading.h"
#include "core/report/statement_words.h"

namespace huimin {

std::vector<CalendarEntry> deadlineEntries(const StatementResult& statement, const Determination& determination,
                                           const std::string& caseId, const report::Words& words)
{
    const auto lines = report::deadlineLines(statement, determination, words);
    const std::string whose = report::whoseCase(*determination.input.profile, words) +
                              (determination.input.profile->id.empty() ? "" : " " + determination.input.profile->id);
    std::vector<CalendarEntry> entries;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const StatementResult::Deadline& deadline = statement.deadlines[i];
        if (const Date* day = deadline.date.as<Date>())
            entries.push_back({caseId + "." + statement.statement->id + "." + deadline.declared->id + "@huimin", *day,
                               words.alone(lines[i].label) + words.colon() + whose, lines[i].source});
    }
    return entries;
}

}  // namespace huimin
