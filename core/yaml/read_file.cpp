#include <array>
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
    // By pieces: most files are small, and filling room for the largest takes longer than reading them.
    std::string text;
    for (std::array<char, 16 * 1024> piece; file && text.size() < mostBytes;) {
        file.read(piece.data(), piece.size());
        text.append(piece.data(), static_cast<std::size_t>(file.gcount()));
    }
    if (file.bad())
        return complaintAbout(path, reasonNotOpened(path, errno));
    return read(std::move(text), path);
}

}  // namespace huimin::yaml
