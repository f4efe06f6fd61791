#pragma once
#include <QString>

namespace huimin {

/// Where the program keeps what this office entered for all of its cases: its counties' sheets lie in `standards/` below.
QString officeFolder();

}  // namespace huimin
