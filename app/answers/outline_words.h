#pragma once
#include "app/widgets/outline_item.h"
#include "app/widgets/qt_text.h"
#include "core/determination/determination.h"
#include "core/text/sentence.h"

namespace huimin {

Mark markOf(Status status);
/// What a mark of a row says in words, and of a condition.
const Sentence& statusWord(Status status);
const Sentence& conditionWord(std::optional<bool> holds);

}  // namespace huimin
