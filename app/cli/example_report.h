#pragma once
#include <string>

#include "core/determination/example_run.h"

namespace huimin::cli {

/// An example that did not pass, as a person reads it: where it stands, its name, and for each thing that differs what was expected
/// and what came of it.
std::string exampleReport(const ExampleRun& run, Language language);

}  // namespace huimin::cli
