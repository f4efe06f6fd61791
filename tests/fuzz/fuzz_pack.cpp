#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>

#include "core/profile/profile_reader.h"
#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"
#include "tests/fuzz/fuzz_rules.h"
#include "tests/fuzz/must.h"
#include "tests/fuzz/targets.h"

namespace huimin::fuzz {

namespace {

namespace fs = std::filesystem;

/// The folder of this process, emptied; it is left to the system's cleaning of temporary files when a finding ends the program.
class PackFolder {
public:
    PackFolder() : m_path(fs::temp_directory_path() / ("huimin-fuzz-" + std::to_string(getpid())))
    {
        fs::remove_all(m_path);
        fs::create_directories(m_path / "pack");
    }
    ~PackFolder() { fs::remove_all(m_path); }
    PackFolder(const PackFolder&) = delete;
    PackFolder& operator=(const PackFolder&) = delete;

    const fs::path& path() const { return m_path; }

    void write(const std::string& name, std::string_view text) const
    {
        const fs::path file = m_path / "pack" / name;
        std::error_code error;
        fs::create_directories(file.parent_path(), error);
        std::ofstream(file, std::ios::binary) << text;
    }

private:
    fs::path m_path;
};

/// A name that stays below the folder: words of small letters, digits and _, with one folder at most.
bool isName(std::string_view name)
{
    if (!name.ends_with(".yaml") || std::count(name.begin(), name.end(), '/') > 1 || name.size() > 60 || name.front() == '/')
        return false;
    const std::string_view stem = name.substr(0, name.size() - 5);
    return std::all_of(stem.begin(), stem.end(), [](char c) {
        return std::islower(static_cast<unsigned char>(c)) != 0 || std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '/';
    });
}

/// Writes the files; returns the profile among them.
std::string_view unpack(std::string_view input, const PackFolder& folder)
{
    constexpr std::string_view mark = "=== ";
    std::string_view profile;
    while (!input.empty()) {
        const std::size_t endOfName = input.find('\n');
        if (!input.starts_with(mark) || endOfName == std::string_view::npos)
            return profile;
        const std::string_view name = input.substr(mark.size(), endOfName - mark.size());
        input.remove_prefix(endOfName + 1);
        const std::size_t next = input.starts_with(mark) ? 0 : input.find("\n=== ");
        const std::size_t end = next == 0 || next == std::string_view::npos ? next : next + 1;
        const std::string_view text = input.substr(0, end);
        if (name == "profile.yaml")
            profile = text;
        else if (isName(name))
            folder.write(std::string(name), text);
        input.remove_prefix(text.size());
    }
    return profile;
}

}  // namespace

void fuzzPack(std::string_view input)
{
    const PackFolder folder;
    const std::string_view written = unpack(input, folder);
    const auto rules = loadRules(folder.path().string());
    if (!rules) {
        for (const Diagnostic& diagnostic : rules.diagnostics())
            must(!diagnostic.place.file.empty() && !diagnostic.message.zh.empty(), "a diagnostic names its file");
        return must(!rules.diagnostics().empty(), "a refusal gives a reason");
    }
    const auto tree = yaml::read(std::string(written), "profile.yaml");
    auto profile = tree ? readProfile(tree->root(), (*rules)->profileVocabulary()) : Result<Profile>(Diagnostics{Diagnostic{}});
    if (profile)
        determineCase(*rules, std::make_shared<const Profile>(std::move(*profile)), nullptr);
}

}  // namespace huimin::fuzz
