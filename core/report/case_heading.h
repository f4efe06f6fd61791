#pragma once
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin::report {

/// What the applicant is called, else the first listed; empty where nobody is.
std::string applicantOf(const Profile& profile, const Words& words);
/// Whom the case is told by, with the kind of profile: 王建国（家庭）. The applicant, else the first listed; the kind alone where nobody is.
std::string whoseCase(const Profile& profile, const Words& words);
/// Its number, how many members it has, its county.
std::vector<std::string> caseThings(const Profile& profile, const Words& words);
/// What the results go by: a pack with its version, a sheet of standards.
struct SourceLine {
    std::string text;
    std::string fingerprint;  ///< sha256:…
};

/// The packs that have anything to say about this kind of profile, and the sheet of standards.
std::vector<SourceLine> sourcesOf(const Determination& determination, const Words& words);
/// What is doubtful about the case as a whole: that its standards are a sample, and the notes.
std::vector<std::string> warningsOf(const Determination& determination, const Words& words);

}  // namespace huimin::report
