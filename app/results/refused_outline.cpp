#include "app/results/refused_outline.h"

#include "app/answers/outline_words.h"
#include "core/profile/given_index.h"
#include "core/profile/item_name.h"
#include "core/report/report_sentences.h"

namespace huimin {

namespace {

/// What people call the member whose record it is; empty for the case as a whole.
std::string nameOfRecord(const Profile& profile, const std::string& record, const report::Words& words)
{
    for (const GivenFact* list : profile.lists()) {
        for (const GivenFact& item : list->items) {
            if (item.path == record)
                return words.alone(words.in(itemName(item, *list)));
        }
    }
    return {};
}

}  // namespace

std::vector<OutlineItem> refusedOutline(const Diagnostics& diagnostics, const Profile& profile, const report::Words& words)
{
    std::vector<OutlineItem> items;
    for (const Diagnostic& diagnostic : diagnostics) {
        OutlineItem item;
        item.key = QString::number(items.size());
        item.mark = Mark::Open;
        item.markWord = qt(words.in(statusWord(Status::Undetermined)));
        item.title = qt(words.in(diagnostic.message));
        if (const GivenFact* fact = factAt(profile, diagnostic.place)) {
            item.action = qt(fact->path);
            const std::string name = nameOfRecord(profile, recordOf(profile, fact->path), words);
            if (!name.empty())
                item.title = qt(name + words.colon()) + item.title;
        }
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace huimin
