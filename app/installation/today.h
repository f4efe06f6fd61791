#pragma once
#include "core/calendar/date.h"

namespace huimin {

/// The day it is here, by the clock and time zone of the computer.
Date today();

}  // namespace huimin
