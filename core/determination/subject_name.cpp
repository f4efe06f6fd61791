#include "core/determination/subject_name.h"

#include "core/profile/item_name.h"

namespace huimin {

Bilingual subjectName(const SubjectInfo& subject, const CaseModel& model)
{
    const Profile& profile = *model.input().profile;
    for (const GivenFact* list : profile.lists()) {
        if (list->fact == subject.list)
            return itemName(*subject.given, *list);
    }
    return profile.kind->label;
}

}  // namespace huimin
