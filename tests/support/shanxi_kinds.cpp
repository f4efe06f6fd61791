#include "tests/support/shanxi_kinds.h"

#include <QtGlobal>
#include <filesystem>

#include "core/catalogue/profile_kind_reader.h"
#include "core/catalogue/scalar_reader.h"
#include "core/yaml/reader.h"

namespace huimin::tests {

namespace {

const std::filesystem::path pack = HUIMIN_SOURCE_DIR "/rules/shanxi";

template <typename T> T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", toText(result.diagnostics().front(), Language::En).c_str());
    return *std::move(result);
}

BaseUnit unitFrom(const yaml::Node& node)
{
    BaseUnit unit;
    unit.id = node.find("id")->text;
    unit.label = {node.find("label")->find("zh")->text, node.find("label")->find("en")->text};
    if (const yaml::Node* is = node.find("is"))
        unit.conversion = BaseUnit::Conversion{*Number::parse(is->find("count")->text), is->find("of")->text};
    return unit;
}

ProfileVocabulary readVocabulary()
{
    ProfileVocabulary vocabulary;
    for (const char* name : {"household", "wage_claim"}) {
        const yaml::Tree tree = orStop(yaml::readFile((pack / "profiles" / name).string() + ".yaml"));
        vocabulary.kinds.push_back(
            std::make_shared<const ProfileKind>(orStop(readProfileKind(tree.root(), shanxiUnits()))));
    }
    for (const auto& entry : std::filesystem::directory_iterator(pack / "benefits")) {
        const yaml::Tree tree = orStop(yaml::readFile(entry.path().string()));
        if (tree.root().find("kind")->text == "money")
            vocabulary.benefits.push_back(entry.path().stem().string());
    }
    return vocabulary;
}

} // namespace

UnitSystem shanxiUnits()
{
    UnitSystem units;
    const yaml::Tree tree = orStop(yaml::readFile((pack / "pack.yaml").string()));
    for (const yaml::Node& node : tree.root().find("units")->items)
        units.declare(unitFrom(node));
    return units;
}

const ProfileVocabulary& shanxiVocabulary()
{
    static const ProfileVocabulary vocabulary = readVocabulary();
    return vocabulary;
}

Result<Profile> readShanxiProfile(std::string text, const std::string& fileName)
{
    const auto tree = yaml::read(std::move(text), fileName);
    if (!tree)
        return tree.diagnostics();
    return readProfile(tree->root(), shanxiVocabulary());
}

} // namespace huimin::tests
