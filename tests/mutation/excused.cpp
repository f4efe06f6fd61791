#include "tests/mutation/excused.h"

#include "core/yaml/reader.h"

namespace huimin::tests {

namespace {

std::string textOf(const yaml::Node& entry, std::string_view key)
{
    const yaml::Node* value = entry.find(key);
    return value && value->isScalar() ? value->text : "";
}

}  // namespace

Result<std::map<std::string, std::string>> readExcused(const std::string& file)
{
    const auto tree = yaml::readFile(file);
    if (!tree)
        return tree.diagnostics();
    std::map<std::string, std::string> excused;
    Diagnostics wrong;
    for (const yaml::Node& entry : tree->root().items) {
        const std::string mutant = textOf(entry, "mutant");
        const std::string reason = textOf(entry, "reason");
        if (mutant.empty() || reason.empty())
            wrong.push_back(yaml::errorAt(entry, {"每项要有 mutant 和 reason", "each entry needs a mutant and a reason"}));
        else if (!excused.emplace(mutant, reason).second)
            wrong.push_back(yaml::errorAt(entry, {"这个变异写了两次", "this mutant is there twice"}));
    }
    if (!wrong.empty())
        return wrong;
    return excused;
}

}  // namespace huimin::tests
