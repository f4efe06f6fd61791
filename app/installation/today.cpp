#include "app/installation/today.h"

#include <ctime>

namespace huimin {

Date today()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return Date::of(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday).value_or(Date());
}

}  // namespace huimin
