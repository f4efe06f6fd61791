#pragma once
#include "core/catalogue/fact.h"

namespace huimin {

/// What a sum under a fact of type Benefits may be: money that is paid.
Fact receivedSum(const Bilingual& label);

}  // namespace huimin
