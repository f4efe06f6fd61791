#pragma once
#include <memory>

#include "app/document/case_document.h"
#include "core/yaml/document.h"

namespace huimin {

/// What the document holds at one moment: the text, and what was read from it.
struct CaseDocument::State {
    yaml::Document yaml;
    std::shared_ptr<const Profile> profile;
    Diagnostics diagnostics;
};

}  // namespace huimin
