#pragma once
#include <string>

namespace huimin {

class FactRow;
class FoldingSection;

/// One line of a form, in the order of the Tab key: which fact it enters, and the section it is folded into (null: none).
struct FactLine {
    std::string path;
    FactRow* row = nullptr;
    FoldingSection* section = nullptr;
    bool isGroup = false;  ///< the line asks whether the section's group applies, and stands beside its heading
};

}  // namespace huimin
