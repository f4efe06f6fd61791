#include "tests/support/house_rules.h"

#include <algorithm>
#include <cctype>
#include <sstream>

namespace huimin::tests {

namespace {

std::string place(const SourceFile& file, int line)
{
    return file.path + ":" + std::to_string(line) + ": ";
}

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

std::vector<std::string> split(std::string_view text)
{
    std::istringstream stream{std::string(text)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

bool isProjectPath(const std::string& target)
{
    return target.starts_with("core/") || target.starts_with("app/") || target.starts_with("tests/");
}

/// `ruralDibaoRow` and `RURAL_DIBAO` as `ruraldibaorow` and `ruraldibao`.
std::string flattened(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c != '_')
            result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return result;
}

bool isIdPart(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

bool hasWord(const std::string& text, const std::string& id)
{
    for (std::size_t at = text.find(id); at != std::string::npos; at = text.find(id, at + 1)) {
        const std::size_t end = at + id.size();
        if ((at == 0 || !isIdPart(text[at - 1])) && (end == text.size() || !isIdPart(text[end])))
            return true;
    }
    return false;
}

/// A one-word id ("pension") is also an everyday word, so only a name that is exactly this one counts.
bool namesBenefit(const std::string& name, const std::string& id)
{
    if (id.find('_') == std::string::npos)
        return flattened(name) == flattened(id);
    return flattened(name).find(flattened(id)) != std::string::npos;
}

bool isFloatingNumber(const std::string& number)
{
    const bool hexadecimal = number.starts_with("0x") || number.starts_with("0X");
    return number.find_first_of(hexadecimal ? ".pP" : ".eE") != std::string::npos;
}

bool isOfLibrary(const CppInclude& include, const std::string& library)
{
    return include.target.starts_with(library + "/") || include.target == library + ".h";
}

/// Which libraries a file sees, by its own includes and those of the headers it includes.
class LibrarySight {
public:
    explicit LibrarySight(const std::vector<SourceFile>& files)
    {
        for (const SourceFile& file : files)
            m_files.emplace(file.path, &file);
    }

    const SourceFile* find(const CppInclude& include) const
    {
        const auto found = m_files.find(include.target);
        return found == m_files.end() ? nullptr : found->second;
    }

    bool sees(const SourceFile& file, const std::string& library) const
    {
        std::set<const SourceFile*> visited{&file};
        std::vector<const SourceFile*> open{&file};
        while (!open.empty()) {
            const SourceFile* next = open.back();
            open.pop_back();
            for (const CppInclude& include : next->source.includes) {
                if (isOfLibrary(include, library))
                    return true;
                const SourceFile* header = find(include);
                if (header && visited.insert(header).second)
                    open.push_back(header);
            }
        }
        return false;
    }

private:
    std::map<std::string, const SourceFile*> m_files;
};

} // namespace

std::string SourceFile::folder() const
{
    return folderOf(path);
}

bool SourceFile::isBelow(std::string_view wanted) const
{
    return path.starts_with(std::string(wanted) + "/");
}

LayerList::LayerList(std::string_view text)
{
    std::istringstream stream{std::string(text)};
    int number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        if (line.empty() || line.starts_with("#"))
            continue;
        const std::string place = "docs/layers.txt:" + std::to_string(number) + ": ";
        const std::size_t colon = line.find(':');
        const auto head = split(line.substr(0, colon));
        if (colon == std::string::npos || head.empty() || head.size() > 2 || (head.size() == 2 && head[0] != "only"))
            m_problems.push_back(place + "expected `folder: folders` or `only library: folders`");
        else if (head.size() == 2)
            readOnly(head[1], line.substr(colon + 1));
        else
            readFolder(head[0], line.substr(colon + 1), place);
    }
}

void LayerList::readFolder(const std::string& folder, std::string_view allowed, const std::string& place)
{
    std::set<std::string> targets;
    for (const std::string& target : split(allowed)) {
        if (!m_arrows.contains(target))
            m_problems.push_back(place + target + " is not listed above " + folder +
                                 "; the list goes from the lowest folder up");
        targets.insert(target);
    }
    if (!m_arrows.emplace(folder, targets).second)
        m_problems.push_back(place + folder + " is listed twice");
}

void LayerList::readOnly(const std::string& library, std::string_view folders)
{
    const auto names = split(folders);
    m_only[library].insert(names.begin(), names.end());
}

Problems LayerList::checkArrows(const SourceFile& file) const
{
    const auto arrows = m_arrows.find(file.folder());
    if (arrows == m_arrows.end())
        return {file.path + ": the folder " + file.folder() + " is not in docs/layers.txt"};

    Problems problems;
    for (const CppInclude& include : file.source.includes) {
        const std::string target = folderOf(include.target);
        if (isProjectPath(include.target)) {
            if (target != arrows->first && !arrows->second.contains(target))
                problems.push_back(place(file, include.line) + "includes " + include.target +
                                   ", and docs/layers.txt has no arrow " + arrows->first + " -> " + target);
        } else if (include.quoted && !include.target.ends_with(".moc"))
            problems.push_back(place(file, include.line) + "includes \"" + include.target +
                               "\"; quotes are for our own files, by their path from the root of the tree");
    }
    return problems;
}

Problems LayerList::checkLibraries(const std::vector<SourceFile>& files) const
{
    const LibrarySight sight(files);
    Problems problems;
    for (const SourceFile& file : files) {
        for (const auto& [library, folders] : m_only) {
            const auto isHome = [&](const SourceFile& where) {
                return std::any_of(folders.begin(), folders.end(),
                                   [&](const auto& folder) { return where.isBelow(folder); });
            };
            if (isHome(file))
                continue;
            for (const CppInclude& include : file.source.includes) {
                if (isOfLibrary(include, library))
                    problems.push_back(place(file, include.line) + "includes " + include.target +
                                       "; docs/layers.txt keeps " + library + " to other folders");
                // A header outside has its own line in this report; one at home is right in itself and wrong to
                // include.
                const SourceFile* header = sight.find(include);
                if (header && isHome(*header) && sight.sees(*header, library))
                    problems.push_back(place(file, include.line) + "includes " + include.target +
                                       ", and through it sees " + library +
                                       "; docs/layers.txt keeps it to other folders");
            }
        }
    }
    return problems;
}

Problems checkNoQt(const SourceFile& file)
{
    Problems problems;
    for (const CppInclude& include : file.source.includes) {
        const std::string& target = include.target;
        const bool className = target.size() > 1 && target[0] == 'Q' &&
                               (std::isupper(static_cast<unsigned char>(target[1])) || target[1] == 't');
        const bool oldName = target.starts_with("q") && target.ends_with(".h");
        if (className || oldName)
            problems.push_back(place(file, include.line) + "includes " + target + "; core/ does without Qt");
    }
    return problems;
}

Problems checkNoBinaryFloat(const SourceFile& file)
{
    Problems problems;
    for (const CppWord& word : file.source.words) {
        const bool type = word.kind == CppWord::Kind::Name && (word.text == "double" || word.text == "float");
        const bool number = word.kind == CppWord::Kind::Number && isFloatingNumber(word.text);
        if (type || number)
            problems.push_back(place(file, word.line) + word.text + " is binary floating point; core/number is exact");
    }
    return problems;
}

Problems checkNoBenefitNames(const SourceFile& file, const std::set<std::string>& ids)
{
    Problems problems;
    for (const CppWord& word : file.source.words) {
        for (const std::string& id : ids) {
            const bool inString = word.kind == CppWord::Kind::String && hasWord(word.text, id);
            const bool inName = word.kind == CppWord::Kind::Name && namesBenefit(word.text, id);
            if (inString || inName)
                problems.push_back(place(file, word.line) + "knows the benefit " + id +
                                   "; benefits are data, in rules/");
        }
    }
    return problems;
}

} // namespace huimin::tests
