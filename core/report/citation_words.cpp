#include "core/report/citation_words.h"

#include "core/report/report_sentences.h"

namespace huimin::report {

std::string citedOn(const Citations& citations, const Determination& determination, const Words& words)
{
    const auto& documents = determination.input.rules->documents;
    const Citation* cited = citationOn(citations, documents, determination.input.day);
    if (!cited)
        return "";
    const auto found = documents.find(cited->document);
    const std::string name = found == documents.end() ? cited->document : words.in(found->second.shortName);
    return cited->article.empty() ? name : words.in(sentences::articleOf, {name, cited->article});
}

}  // namespace huimin::report
