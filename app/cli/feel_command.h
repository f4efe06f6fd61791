#pragma once
#include <optional>
#include <string>

#include "core/base/bilingual.h"

namespace huimin::cli {

/// `huimin-cli feel`: one expression, or a file of cases.
struct FeelOptions {
    std::string expression;
    std::optional<std::string> contextJson;
    std::optional<std::string> casesFile;
    Language language = Language::Zh;
    bool json = false;
    std::string rules = {};  ///< where the work calendars are; empty: those that came with the program
};

/// Prints the typed result (for null the reason and its place); 0 done, 1 cases failed, 2 input that cannot be used.
int runFeel(const FeelOptions& options);

}  // namespace huimin::cli
