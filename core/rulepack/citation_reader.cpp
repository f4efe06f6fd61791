#include "core/rulepack/citation_reader.h"


#include "core/catalogue/bilingual_reader.h"
#include "core/catalogue/scalar_reader.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

namespace {

std::string readConfidence(yaml::MapReader& map, PackReading& reading)
{
    const std::string confidence = map.requireText("confidence");
    if (!confidence.empty() && confidence != "high" && confidence != "medium")
        reading.complain(*map.node().find("confidence"), fill(sentences::badConfidence, {confidence}),
                         yaml::nearest(confidence, {"high", "medium"}));
    return confidence;
}

Citation readCitation(const yaml::Node& node, PackReading& reading)
{
    Citation citation;
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return citation;
    citation.document = reading.requireReference(map, "document", Thing::Document);
    citation.article = map.text("article").value_or("");
    citation.confidence = readConfidence(map, reading);
    map.finish();
    return citation;
}

Document readDocument(const yaml::Node& node, PackReading& reading)
{
    Document document;
    document.place = node.place();
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return document;
    document.id = reading.declareId(map, "id", Thing::Document);
    document.shortName = requireBilingual(map, "short", reading.diagnostics());
    document.title = requireBilingual(map, "title", reading.diagnostics());
    document.issuer = readBilingual(map, "issuer", reading.diagnostics());
    document.number = map.text("number").value_or("");
    document.dated = readDate(map, "date", reading.diagnostics());
    document.inForce = readPeriod(map, reading.diagnostics());
    map.finish();
    return document;
}

}  // namespace

Citations readCitations(yaml::MapReader& map, PackReading& reading)
{
    const yaml::Node* node = map.take("source");
    if (!node)
        return {};
    if (!node->isSequence())
        return {readCitation(*node, reading)};
    Citations citations;
    for (const yaml::Node& item : node->items)
        citations.push_back(readCitation(item, reading));
    if (citations.empty())
        reading.complain(*node, fill(sentences::emptyList));
    return citations;
}

Citations requireCitations(yaml::MapReader& map, PackReading& reading)
{
    if (!map.node().find("source"))
        reading.complain(map.node(), fill(sentences::noSource));
    return readCitations(map, reading);
}

std::vector<Document> readDocuments(const yaml::Node& root, PackReading& reading)
{
    std::vector<Document> documents;
    yaml::MapReader map(root, reading.diagnostics());
    for (const yaml::Node& node : map.items("documents"))
        documents.push_back(readDocument(node, reading));
    map.finish();
    return documents;
}

}  // namespace huimin
