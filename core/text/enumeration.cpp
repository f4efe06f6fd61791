#include "core/text/enumeration.h"

namespace huimin {

namespace {

void join(std::string& list, const std::string& name, const char* separator)
{
    if (!list.empty())
        list += separator;
    list += name;
}

} // namespace

Bilingual enumeration(const std::vector<Bilingual>& names)
{
    Bilingual list;
    for (const Bilingual& name : names) {
        join(list.zh, name.zh, "、");
        join(list.en, name.en, ", ");
    }
    return list;
}

Bilingual enumeration(const std::vector<std::string>& names)
{
    Bilingual list;
    for (const std::string& name : names) {
        join(list.zh, name, "、");
        join(list.en, name, ", ");
    }
    return list;
}

} // namespace huimin
