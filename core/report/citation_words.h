#pragma once
#include <string>

#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin::report {

/// The document that was in force on the day, and its article: 57号 第10条; empty where nothing is cited.
std::string citedOn(const Citations& citations, const Determination& determination, const Words& words);

}  // namespace huimin::report
