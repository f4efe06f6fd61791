#include "app/cli/print_request.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace huimin::cli {

namespace {

constexpr std::array<std::pair<std::string_view, DocumentName>, 8> names{{
    {"result", DocumentName::Result},
    {"statement", DocumentName::Statement},
    {"receipt", DocumentName::Receipt},
    {"told-once", DocumentName::ToldOnce},
    {"decision", DocumentName::Decision},
    {"publicity", DocumentName::Publicity},
    {"survey", DocumentName::Survey},
    {"blank-survey", DocumentName::BlankSurvey},
}};

std::vector<std::string> separated(const std::string& text)
{
    std::vector<std::string> items;
    std::istringstream stream(text);
    for (std::string item; std::getline(stream, item, ',');) {
        if (!item.empty())
            items.push_back(item);
    }
    return items;
}

}  // namespace

std::vector<std::string> documentNames()
{
    std::vector<std::string> all;
    for (const auto& [name, document] : names)
        all.emplace_back(name);
    return all;
}

std::optional<DocumentName> documentNamed(const std::string& name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.first == name; });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

PrintRequest printRequest(DocumentName document, const std::map<std::string, std::string, std::less<>>& options)
{
    const auto value = [&](std::string_view option) {
        const auto found = options.find(option);
        return found == options.end() ? std::string() : found->second;
    };
    PrintRequest request;
    request.document = document;
    request.benefit = value("--benefit");
    request.subject = value("--subject");
    request.kind = value("--kind");
    request.handedIn = separated(value("--handed-in"));
    request.masking = value("--masking") == "open" ? report::Masking::Open : report::Masking::Covered;
    request.office = {value("--authority"), value("--address"), value("--phone"), value("--official")};
    return request;
}

}  // namespace huimin::cli
