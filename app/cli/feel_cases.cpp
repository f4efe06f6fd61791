#include "app/cli/feel_cases.h"

#include <fstream>
#include <iostream>

#include "app/cli/feel_case.h"
#include "app/cli/feel_values.h"

namespace huimin::cli {

namespace {

struct Tally {
    int passed = 0;
    int failed = 0;
    int total() const { return passed + failed; }
    void add(bool pass) { ++(pass ? passed : failed); }
};

/// In percent with one decimal, cut off: 100.0 % is said only of all.
std::string rate(const Tally& tally)
{
    const int permille = tally.total() == 0 ? 0 : static_cast<int>(std::int64_t(tally.passed) * 1000 / tally.total());
    return std::to_string(permille / 10) + "." + std::to_string(permille % 10) + " % (" + std::to_string(tally.passed) + "/" +
           std::to_string(tally.total()) + ")";
}

void printFailure(const FeelCase& feelCase, const Value& got, Language language)
{
    const bool zh = language == Language::Zh;
    std::cout << (zh ? "未通过：" : "FAILED: ") << feelCase.name << '\n'
              << (zh ? "  表达式：" : "  expression: ") << feelCase.expression << '\n'
              << (zh ? "  应为：" : "  expected: ") << toFeelText(feelCase.expected) << '\n'
              << (zh ? "  得到：" : "  got: ") << toFeelText(got) << '\n';
    if (const NullReason* reason = got.nullReason())
        std::cout << (zh ? "  原因：" : "  reason: ") << reason->text.in(language) << '\n';
}

Result<std::vector<FeelCase>> readCases(const std::string& file)
{
    std::ifstream stream(file);
    std::vector<FeelCase> cases;
    Diagnostics mistakes;
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        auto read = readFeelCase(line, {file, number, 1});
        if (read)
            cases.push_back(std::move(*read));
        else
            append(mistakes, read.diagnostics());
    }
    if (cases.empty() && mistakes.empty())
        mistakes.push_back({Diagnostic::Severity::Error, {file, 0, 0}, {"文件打不开，或没有用例", "the file cannot be read or holds no cases"}, {}, {}});
    if (!mistakes.empty())
        return mistakes;
    return cases;
}

}  // namespace

int runFeelCases(const std::string& file, Language language)
{
    const auto cases = readCases(file);
    if (!cases) {
        for (const Diagnostic& diagnostic : cases.diagnostics())
            std::cerr << toText(diagnostic, language) << '\n';
        return 2;
    }
    Tally all;
    Tally notNull;
    for (const FeelCase& feelCase : *cases) {
        const Value got = runFeelCase(feelCase);
        const bool pass = asExpected(got, feelCase.expected);
        all.add(pass);
        if (!feelCase.expected.isNull())
            notNull.add(pass);
        if (!pass)
            printFailure(feelCase, got, language);
    }
    const bool zh = language == Language::Zh;
    std::cout << (zh ? "通过率 " : "rate ") << rate(all) << (zh ? "；结果不应为 null 的用例 " : "; cases whose expected answer is not null ")
              << rate(notNull) << '\n'
              << all.passed << " passed, " << all.failed << " failed\n";
    return all.failed == 0 ? 0 : 1;
}

}  // namespace huimin::cli
