#pragma once
#include "core/determination/case_model.h"

namespace huimin {

/// What people call a subject of a case: a member by name or place, the whole by its kind.
Bilingual subjectName(const SubjectInfo& subject, const CaseModel& model);

}  // namespace huimin
