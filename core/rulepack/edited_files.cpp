#include "core/rulepack/edited_files.h"

#include <filesystem>
#include <set>

#include "core/rulepack/rulepack_sentences.h"
#include "core/yaml/complaint.h"
#include "core/yaml/reader.h"
#include "core/yaml/yaml_sentences.h"

namespace huimin {

namespace {

namespace fs = std::filesystem;

/// Paths of case files climb (`../../standards`), so files are told apart by where they lie, not by how that is written.
fs::path normal(const std::string& path)
{
    return fs::path(path).lexically_normal();
}

/// The name of a file below a folder; empty where it lies elsewhere.
std::string nameBelow(const std::string& folder, const std::string& path)
{
    // Of a folder written with a slash at its end the last part would be empty.
    const std::string name = normal(path).lexically_relative(normal(folder + "/")).generic_string();
    return name == "." || name.starts_with("..") ? std::string() : name;
}

std::string firstPart(const std::string& name)
{
    return name.substr(0, name.find('/'));
}

template <typename Iterator>
std::error_code addNames(const std::string& folder, std::set<std::string>& names)
{
    std::error_code error;
    Iterator at(folder, error);
    for (; !error && at != Iterator(); at.increment(error))
        names.insert(at->path().lexically_relative(folder).generic_string());
    return error;
}

/// What stands below a folder with the edits, as the iterator sees it: `shown` is how it names a file that is `name` below.
template <typename Iterator, typename Shown>
Result<std::vector<std::string>> editedNames(const std::string& folder, const EditedFiles& edited, const Shown& shown)
{
    std::set<std::string> names;
    const std::error_code error = addNames<Iterator>(folder, names);
    bool hasEdits = false;
    for (const auto& [path, text] : edited) {
        const std::string name = nameBelow(folder, path);
        if (name.empty())
            continue;
        hasEdits = hasEdits || text;
        if (text)
            names.insert(shown(name));
        else if (name == shown(name))
            names.erase(name);
    }
    const bool isNew = hasEdits && error == std::errc::no_such_file_or_directory;
    if (error && !isNew)
        return Diagnostic{Diagnostic::Severity::Error, {folder, 0, 0}, fill(sentences::folderUnreadable, {error.message()}), {}, {}};
    return std::vector<std::string>(names.begin(), names.end());
}

}  // namespace

const std::optional<std::string>* editOf(const std::string& path, const EditedFiles& edited)
{
    if (edited.empty())
        return nullptr;
    if (const auto exact = edited.find(path); exact != edited.end())
        return &exact->second;
    for (const auto& [name, text] : edited) {
        if (normal(name) == normal(path))
            return &text;
    }
    return nullptr;
}

bool isThere(const std::string& path, const EditedFiles& edited)
{
    if (const auto* edit = editOf(path, edited))
        return edit->has_value();
    std::error_code none;
    return fs::exists(path, none);
}

Result<yaml::Tree> readFile(const std::string& path, const EditedFiles& edited)
{
    const auto* edit = editOf(path, edited);
    if (!edit)
        return yaml::readFile(path);
    if (!*edit)
        return yaml::complaintAbout(path, fill(yaml::sentences::noSuchFile, {path}));
    return yaml::read(**edit, path);
}

Result<std::vector<std::string>> filesBelow(const std::string& folder, const EditedFiles& edited)
{
    return editedNames<fs::recursive_directory_iterator>(folder, edited, [](const std::string& name) { return name; });
}

Result<std::vector<std::string>> namesIn(const std::string& folder, const EditedFiles& edited)
{
    return editedNames<fs::directory_iterator>(folder, edited, firstPart);
}

}  // namespace huimin
