#pragma once
#include "core/determination/comparison.h"
#include "core/report/printout.h"
#include "core/report/words.h"

namespace huimin::report {

/// 惠民政策测算结果, to take home: what is due, how much in figures and capitals, every policy with its reason, what is not known,
/// what to bring, and what changed since an earlier day (null: that is left out).
Printout resultPrintout(const Determination& determination, const Comparison* since, const Office& office, const Words& words);

}  // namespace huimin::report
