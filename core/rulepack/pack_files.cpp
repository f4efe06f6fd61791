#include "core/rulepack/pack_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>

#include "core/base/side_by_side.h"
#include "core/rulepack/fingerprint.h"
#include "core/rulepack/rulepack_sentences.h"
#include "core/text/nearest.h"
#include "core/yaml/reader.h"

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

/// The names of the YAML files below a folder, in order.
std::vector<std::string> yamlFiles(const std::string& folder, Diagnostics& diagnostics)
{
    std::vector<std::string> names;
    std::error_code error;
    fs::recursive_directory_iterator at(folder, error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        const std::string name = at->path().lexically_relative(folder).generic_string();
        const bool isYaml = name.ends_with(".yaml") || name.ends_with(".yml");
        if (isYaml && !name.starts_with(examples) && name != overview)
            names.push_back(name);
    }
    if (error)
        diagnostics.push_back(aboutFile(folder, fill(sentences::folderUnreadable, {error.message()})));
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

std::vector<std::string> findPacks(const std::string& directory, Diagnostics& diagnostics)
{
    std::error_code error;
    const auto isPack = [](const fs::path& folder) {
        std::error_code ignored;
        return fs::exists(folder / "pack.yaml", ignored);
    };
    if (isPack(directory))
        return {directory};
    std::vector<std::string> folders;
    fs::directory_iterator at(directory, error);
    for (; !error && at != fs::directory_iterator(); at.increment(error)) {
        if (isPack(at->path()))
            folders.push_back(at->path().string());
    }
    if (error)
        diagnostics.push_back(aboutFile(directory, fill(sentences::folderUnreadable, {error.message()})));
    else if (folders.empty())
        diagnostics.push_back(aboutFile(directory, fill(sentences::noPacks)));
    std::sort(folders.begin(), folders.end());
    return folders;
}

PackFiles readPackFiles(const std::string& folder, Diagnostics& diagnostics)
{
    PackFiles pack;
    pack.folder = folder;
    const std::vector<std::string> names = yamlFiles(folder, diagnostics);
    const auto pathOf = [&](const std::string& name) { return (fs::path(folder) / name).string(); };
    // Reading YAML is most of what loading takes.
    const auto trees = sideBySide(names, [&](const std::string& name) {
        return kindOf(name) ? std::optional(yaml::readFile(pathOf(name))) : std::nullopt;
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
