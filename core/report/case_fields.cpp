#include "core/report/case_fields.h"

#include "core/report/case_heading.h"
#include "core/report/printout_sentences.h"

namespace huimin::report {

Fields caseFields(const Determination& determination, const Office& office, const Words& words)
{
    const Profile& profile = *determination.input.profile;
    Fields fields;
    const auto add = [&](const std::string& label, const std::string& value) {
        if (!value.empty())
            fields.fields.push_back({label, value});
    };
    add(words.in(sentences::caseOf), words.alone(whoseCase(profile, words)));
    // Without a number of the office's own the file's stands beside the title.
    if (!profile.office.caseNumber.empty())
        add(words.in(sentences::fileNumberField), profile.id);
    for (const GivenFact* list : profile.lists()) {
        if (!list->fact->nameFact.empty())
            add(words.alone(words.in(list->fact->label)), words.in(sentences::peopleOf, {static_cast<int>(list->items.size())}));
    }
    add(words.in(sentences::countyField), profile.county);
    add(words.in(sentences::addressField), profile.office.address);
    add(words.in(sentences::phoneField), profile.office.phone);
    add(words.in(sentences::dayField), determination.input.day.toIso());
    add(words.in(sentences::officialField), office.official);
    return fields;
}

}  // namespace huimin::report
