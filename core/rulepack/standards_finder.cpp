// The standards sheets that lie beside the packs.
#include <algorithm>
#include <filesystem>

#include "core/rulepack/loader.h"
#include "core/rulepack/rulepack_sentences.h"
#include "core/yaml/reader.h"

namespace huimin {

namespace {

namespace fs = std::filesystem;
using SheetPtr = std::shared_ptr<const StandardsSheet>;

std::vector<std::string> sheetFiles(const std::string& directory, const EditedFiles& edited = {})
{
    const fs::path folder = fs::path(directory) / "standards";
    std::vector<std::string> files;
    // Without such a folder there are no sheets, and that is no mistake.
    if (const auto names = namesIn(folder.string(), edited)) {
        for (const std::string& name : *names) {
            if (name.ends_with(".yaml"))
                files.push_back((folder / name).string());
        }
    }
    return files;
}

Result<SheetPtr> sheetFrom(const yaml::Tree& tree, const RuleSet& rules)
{
    auto sheet = readStandardsSheet(tree, rules.standardsVocabulary());
    if (!sheet)
        return sheet.diagnostics();
    return Result<SheetPtr>(std::make_shared<const StandardsSheet>(*sheet), sheet.warnings());
}

bool isOf(const yaml::Tree& tree, const std::string& county)
{
    const yaml::Node* id = tree.root().find("standards");
    return id && id->isScalar() && id->text == county;
}

/// The county's sheet; nullopt where there is none.
Result<std::optional<yaml::Tree>> findTree(const std::string& directory, const std::string& county, const EditedFiles& edited = {})
{
    std::optional<yaml::Tree> found;
    Diagnostics unreadable;
    for (const std::string& file : sheetFiles(directory, edited)) {
        const auto tree = readFile(file, edited);
        if (!tree) {
            append(unreadable, tree.diagnostics());
        } else if (isOf(*tree, county)) {
            const yaml::Node& id = *tree->root().find("standards");
            if (found)
                return yaml::errorAt(id, fill(sentences::sheetTwice, {county, found->source().file()}));
            found = *tree;
        }
    }
    // The sheet that was looked for may be one of those that cannot be read.
    if (!found && !unreadable.empty())
        return unreadable;
    return found;
}

}  // namespace

Result<SheetPtr> loadStandards(const std::string& path, const RuleSet& rules, const EditedFiles& edited)
{
    const auto tree = readFile(path, edited);
    if (!tree)
        return tree.diagnostics();
    return sheetFrom(*tree, rules);
}

std::vector<std::string> countiesWithSheets(const std::string& directory)
{
    std::vector<std::string> counties;
    for (const std::string& file : sheetFiles(directory)) {
        if (fs::path(file).filename() == blankSheetFile)
            continue;
        const auto tree = yaml::readFile(file);
        const yaml::Node* id = tree ? tree->root().find("standards") : nullptr;
        if (id && id->isScalar() && !id->text.empty())
            counties.push_back(id->text);
    }
    return counties;
}

Result<SheetPtr> findStandards(const std::string& directory, const std::string& county, const RuleSet& rules, const EditedFiles& edited)
{
    const auto found = findTree(directory, county, edited);
    if (!found)
        return found.diagnostics();
    return *found ? sheetFrom(**found, rules) : SheetPtr();
}

Result<std::string> findSheetFile(const std::string& directory, const std::string& county)
{
    const auto found = findTree(directory, county);
    if (!found)
        return found.diagnostics();
    return *found ? (*found)->source().file() : std::string();
}

}  // namespace huimin
