#include "core/report/row_citations.h"

#include <algorithm>

#include "core/report/report_sentences.h"
#include "core/report/row_words.h"

namespace huimin::report {

namespace {

std::string cited(const std::string& document, const std::string& articles, const Words& words)
{
    return articles.empty() ? document : words.in(sentences::articleOf, {document, articles});
}

/// The documents that reasons are cited from, each once with its articles.
class CitedDocuments {
public:
    explicit CitedDocuments(const Words& words) : m_words(words) {}

    void add(const Reason& reason)
    {
        if (!reason.citation)
            return;
        const std::string& name = m_words.in(reason.document);
        auto same = std::find_if(m_documents.begin(), m_documents.end(), [&](const auto& one) { return one.first == name; });
        if (same == m_documents.end())
            same = m_documents.insert(m_documents.end(), {name, {}});
        const std::string& article = reason.citation->article;
        if (!article.empty() && std::find(same->second.begin(), same->second.end(), article) == same->second.end())
            same->second.push_back(article);
    }

    std::string text() const
    {
        std::string text;
        for (const auto& [name, articles] : m_documents)
            text += (text.empty() ? "" : m_words.in(sentences::betweenClauses)) + cited(name, m_words.joined(articles), m_words);
        return text;
    }

private:
    const Words& m_words;
    std::vector<std::pair<std::string, std::vector<std::string>>> m_documents;
};

std::string publicityOf(const Benefit& benefit, const Words& words)
{
    switch (benefit.publicity) {
    case Publicity::NotSaid: return "";
    case Publicity::Allowed: return words.in(sentences::mayBePublished);
    case Publicity::Forbidden: return words.in(sentences::mayNotBePublished, {benefit.publicityReason});
    }
    return "";
}

}  // namespace

std::string citationsOf(const RowGroup& group, const Words& words)
{
    CitedDocuments documents(words);
    for (const Row* row : group.rows) {
        for (const Reason& reason : row->reasons) {
            if (reason.holds != std::optional(false))
                documents.add(reason);
        }
    }
    std::string text = documents.text();
    if (!text.empty())
        text = words.in(sentences::citedFrom, {text});
    // A service puts nobody on a list.
    const bool isPaid = group.first().status == Status::Eligible && group.first().benefit->kind == BenefitKind::Money;
    if (const std::string publicity = isPaid ? publicityOf(*group.first().benefit, words) : ""; !publicity.empty())
        text += (text.empty() ? "" : words.in(sentences::betweenClauses)) + publicity;
    return text;
}

std::string citationOfRefusal(const Row& row, const Words& words)
{
    const Reason* reason = decidingReason(row);
    if (!reason || !reason->citation)
        return "";
    return cited(words.in(reason->document), reason->citation->article, words);
}

}  // namespace huimin::report
