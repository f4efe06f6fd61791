#include "core/rulepack/pack_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>

#include "core/base/side_by_side.h"
#include "core/rulepack/fingerprint.h"
#include "core/rulepack/rulepack_sentences.h"
#include "core/text/nearest.h"

namespace huimin {

namespace {

namespace fs = std::filesystem;

/// A file at the top of the pack, or (ending in /) every file in a folder.
constexpr std::array<std::pair<std::string_view, PackFileKind>, 13> places{{
    {"pack.yaml", PackFileKind::Pack},
    {"sources.yaml", PackFileKind::Sources},
    {"policies.yaml", PackFileKind::Policies},
    {"papers.yaml", PackFileKind::Papers},
    {"notices.yaml", PackFileKind::Notices},
    {"profiles/", PackFileKind::Profile},
    {"definitions/", PackFileKind::Definitions},
    {"standards.yaml", PackFileKind::Standards},
    {"parameters.yaml", PackFileKind::Parameters},
    {"benefits/", PackFileKind::Benefit},
    {"statements/", PackFileKind::Statement},
    {"wages/", PackFileKind::Statement},
    {"calendar/", PackFileKind::Calendar},
}};

/// What is not read with the rules: nothing is determined by it.
constexpr std::string_view examples = "examples/";
constexpr std::string_view overview = "overview.yaml";

std::optional<PackFileKind> kindOf(const std::string& name)
{
    const std::string where = name.substr(0, name.find('/') == std::string::npos ? name.size() : name.find('/') + 1);
    const bool isDeeper = name.find('/', where.size()) != std::string::npos;
    const auto found = std::find_if(places.begin(), places.end(), [&](const auto& one) { return one.first == where; });
    if (found == places.end() || isDeeper || !name.ends_with(".yaml"))
        return std::nullopt;
    return found->second;
}

Diagnostic aboutFile(const std::string& path, Bilingual message, std::string suggestion = {})
{
    return {Diagnostic::Severity::Error, {path, 0, 0}, std::move(message), {}, std::move(suggestion)};
}

/// Where a file that is out of place may have been meant to lie.
std::string meantPlace(const std::string& name)
{
    const std::string stem = name.substr(0, name.rfind('.'));
    if (name.ends_with(".yml") && kindOf(stem + ".yaml"))
        return stem + ".yaml";
    std::vector<std::string> known;
    for (const auto& [place, kind] : places)
        known.emplace_back(place);
    const std::size_t slash = name.find('/');
    return nearest(slash == std::string::npos ? name : name.substr(0, slash + 1), known);
}

/// The names of the YAML files below a folder that are read with the rules, in order.
std::vector<std::string> yamlFiles(const std::string& folder, const EditedFiles& edited, Diagnostics& diagnostics)
{
    const auto all = filesBelow(folder, edited);
    if (!all) {
        append(diagnostics, all.diagnostics());
        return {};
    }
    std::vector<std::string> names;
    for (const std::string& name : *all) {
        const bool isYaml = name.ends_with(".yaml") || name.ends_with(".yml");
        if (isYaml && !name.starts_with(examples) && name != overview)
            names.push_back(name);
    }
    return names;
}

}  // namespace

std::vector<std::string> findPacks(const std::string& directory, Diagnostics& diagnostics, const EditedFiles& edited)
{
    const auto isPack = [&](const std::string& folder) { return isThere((fs::path(folder) / "pack.yaml").string(), edited); };
    if (isPack(directory))
        return {directory};
    const auto names = namesIn(directory, edited);
    if (!names) {
        append(diagnostics, names.diagnostics());
        return {};
    }
    std::vector<std::string> folders;
    for (const std::string& name : *names) {
        const std::string folder = (fs::path(directory) / name).string();
        if (isPack(folder))
            folders.push_back(folder);
    }
    if (folders.empty())
        diagnostics.push_back(aboutFile(directory, fill(sentences::noPacks)));
    return folders;
}

PackFiles readPackFiles(const std::string& folder, Diagnostics& diagnostics, const EditedFiles& edited)
{
    PackFiles pack;
    pack.folder = folder;
    const std::vector<std::string> names = yamlFiles(folder, edited, diagnostics);
    const auto pathOf = [&](const std::string& name) { return (fs::path(folder) / name).string(); };
    // Reading YAML is most of what loading takes.
    const auto trees = sideBySide(names, [&](const std::string& name) {
        return kindOf(name) ? std::optional(readFile(pathOf(name), edited)) : std::nullopt;
    });
    std::vector<NamedBytes> contents;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto& tree = *trees[i];
        if (!tree) {
            diagnostics.push_back(aboutFile(pathOf(names[i]), fill(sentences::fileOutOfPlace), meantPlace(names[i])));
            continue;
        }
        if (!*tree) {
            append(diagnostics, tree->diagnostics());
            pack.complete = false;
            continue;
        }
        append(diagnostics, tree->warnings());
        contents.push_back({names[i], (*tree)->source().text()});
        pack.files.push_back({*kindOf(names[i]), names[i], **tree});
    }
    pack.fingerprint = fingerprintOf(contents);
    return pack;
}

}  // namespace huimin
