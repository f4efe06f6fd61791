#pragma once
#include "app/cli/page.h"
#include "core/determination/determination.h"

namespace huimin::cli {

/// What the subjects are due, each with its amount, its raise and its reason in a sentence.
void writeDue(Page& page, const Determination& determination);
/// What they are due though nobody can say yet how much.
void writeDueNotSet(Page& page, const Determination& determination);
/// What hangs on an answer or on a standard that is not entered, with the question to ask.
void writePending(Page& page, const Determination& determination);

}  // namespace huimin::cli
