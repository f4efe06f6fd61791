#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "core/yaml/complaint.h"
#include "core/yaml/reader.h"
#include "core/yaml/yaml_sentences.h"

namespace huimin::yaml {

namespace {

// One byte more than may be read: a larger file need not be held to be refused.
constexpr std::size_t mostBytes = 8 * 1024 * 1024 + 1;

Bilingual reasonNotOpened(const std::string& path, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return fill(sentences::noSuchFile, {path});
    if (error == EACCES || error == EPERM)
        return fill(sentences::noPermission, {path});
    return fill(sentences::cannotRead, {path, std::strerror(error)});
}

}  // namespace

Result<Tree> readFile(const std::string& path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return complaintAbout(path, fill(sentences::isFolder, {path}));
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return complaintAbout(path, reasonNotOpened(path, errno));
    std::string text(mostBytes, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad())
        return complaintAbout(path, reasonNotOpened(path, errno));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return read(std::move(text), path);
}

}  // namespace huimin::yaml
