// Feeds the targets with the inputs that were kept: `huimin-fuzz-replay CORPUS` (its folders are named like the targets), or
// `huimin-fuzz-replay CORPUS TARGET FILE` for one. Needs no fuzzer, so every test run can do it.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "tests/fuzz/targets.h"

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 2 && argc != 4) {
        std::fprintf(stderr, "usage: huimin-fuzz-replay CORPUS [TARGET FILE]\n");
        return 2;
    }
    for (const huimin::fuzz::Target& target : huimin::fuzz::targets) {
        if (argc == 4 && target.name != argv[2])
            continue;
        int fed = 0;
        const auto feed = [&](const fs::path& file) {
            // Said before, so that the last one said is the one that stopped the program.
            std::printf("%s\n", file.c_str());
            std::fflush(stdout);
            target.function(contentOf(file));
            ++fed;
        };
        if (argc == 4)
            feed(argv[3]);
        else
            for (const auto& entry : fs::directory_iterator(fs::path(argv[1]) / target.name))
                feed(entry.path());
        std::printf("== %s: %d inputs\n", std::string(target.name).c_str(), fed);
        if (fed == 0)
            return 1;
    }
    return 0;
}
