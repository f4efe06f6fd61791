#pragma once
#include <string>

#include "core/report/printout.h"

namespace huimin::report {

/// A printed document as plain text, for a terminal and for reading what it says without a page: every word of it in its order, tables in
/// columns as wide as what stands in them.
std::string plainText(const Printout& printout);

}  // namespace huimin::report
