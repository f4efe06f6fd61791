#include "tests/support/diagnostic_cases.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace huimin::tests {

std::vector<std::filesystem::path> yamlFilesIn(const std::string& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(HUIMIN_SOURCE_DIR "/tests/data/" + folder)) {
        if (entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

std::string rendered(const Diagnostics& diagnostics)
{
    std::string text;
    for (const Language language : {Language::Zh, Language::En}) {
        for (const Diagnostic& diagnostic : diagnostics) {
            text += toText(diagnostic, language);
            if (!text.ends_with('\n'))
                text += '\n';
        }
    }
    return text;
}

std::string expectedBeside(const std::filesystem::path& path, const std::string& actual)
{
    const auto expected = std::filesystem::path(path).replace_extension(".expected");
    const char* accept = std::getenv("HUIMIN_ACCEPT");
    if (accept && std::string_view(accept) == "1")
        std::ofstream(expected, std::ios::binary) << actual;
    return contentOf(expected);
}

} // namespace huimin::tests
