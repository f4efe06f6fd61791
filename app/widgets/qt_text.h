#pragma once
#include <QString>
#include <string>

namespace huimin {

/// Core speaks UTF-8.
inline QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

}  // namespace huimin
