#include "core/yaml/path.h"

namespace huimin::yaml {

Path Path::operator/(Step step) const
{
    Path longer = *this;
    longer.m_steps.push_back(std::move(step));
    return longer;
}

std::string Path::toString() const
{
    std::string text;
    for (const Step& step : m_steps) {
        if (const std::string* key = step.key())
            text += (text.empty() ? "" : ".") + *key;
        else
            text += "[" + std::to_string(*step.index()) + "]";
    }
    return text;
}

}  // namespace huimin::yaml
