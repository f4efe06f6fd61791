#pragma once
#include <QString>

#include "app/widgets/outline_item.h"
#include "core/determination/determination.h"
#include "core/text/sentence.h"

namespace huimin {

/// Core speaks UTF-8.
inline QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

Mark markOf(Status status);
/// What a mark of a row says in words, and of a condition.
const Sentence& statusWord(Status status);
const Sentence& conditionWord(std::optional<bool> holds);

}  // namespace huimin
