#include "core/rulepack/citation.h"

namespace huimin {

const Citation* citationOn(const Citations& citations, const std::map<std::string, Document>& documents, Date day)
{
    for (const Citation& citation : citations) {
        const auto document = documents.find(citation.document);
        if (document != documents.end() && document->second.inForce.contains(day))
            return &citation;
    }
    return citations.empty() ? nullptr : &citations.back();
}

}  // namespace huimin
