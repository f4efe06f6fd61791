#include "core/yaml/node.h"

#include "core/yaml/complaint.h"

namespace huimin::yaml {

const Node* Node::find(std::string_view key) const
{
    for (const Entry& entry : entries)
        if (entry.key.text == key)
            return &entry.value;
    return nullptr;
}

SourcePlace Node::place() const
{
    return source ? source->placeAt(begin) : SourcePlace{};
}

Diagnostic errorAt(const Node& node, Bilingual message, std::string suggestion)
{
    Diagnostic error;
    if (node.source)
        error = complaintAt(*node.source, node.begin, std::move(message));
    else
        error.message = std::move(message);
    error.suggestion = std::move(suggestion);
    return error;
}

}  // namespace huimin::yaml
