#include "core/rulepack/examples.h"

#include <filesystem>

#include "core/catalogue/scalar_reader.h"
#include "core/rulepack/expectation_reader.h"
#include "core/rulepack/loader.h"
#include "core/rulepack/rulepack_sentences.h"
#include "core/yaml/map_reader.h"

namespace huimin {

namespace {

using SheetPtr = std::shared_ptr<const StandardsSheet>;

/// Reads one case file; keeps what it complained about, and the sheets it has read.
class CaseFileReader {
public:
    CaseFileReader(const RuleSet& rules, const EditedFiles& edited, const std::string& file)
        : m_rules(rules), m_edited(edited), m_folder(std::filesystem::path(file).parent_path())
    {
    }

    Result<CaseFile> read(const yaml::Tree& tree)
    {
        CaseFile cases{{}, tree.source().file(), tree, {}};
        yaml::MapReader map(cases.tree.root(), m_diagnostics);
        if (!map.isMap())
            return m_diagnostics;
        cases.title = map.requireText("cases");
        const auto date = readDate(map, "date", m_diagnostics);
        const SheetPtr standards = readStandards(map).value_or(nullptr);
        const yaml::Node* examples = map.require("examples");
        for (const yaml::Node& node : map.items("examples"))
            cases.examples.push_back(readExample(node, date, standards));
        if (examples && (examples->null || examples->isSequence()) && cases.examples.empty())
            m_diagnostics.push_back(yaml::errorAt(*examples, fill(sentences::noExamples)));
        map.finish();
        if (hasErrors(m_diagnostics))
            return m_diagnostics;
        return Result<CaseFile>(std::move(cases), std::move(m_diagnostics));
    }

private:
    Example readExample(const yaml::Node& node, std::optional<Date> date, const SheetPtr& standards)
    {
        Example example;
        example.place = node.place();
        example.line = node.source->line(example.place.line);
        yaml::MapReader map(node, m_diagnostics);
        if (!map.isMap())
            return example;
        example.name = map.requireText("name");
        const auto ownDate = readDate(map, "date", m_diagnostics);
        example.date = ownDate ? ownDate : date;
        example.standards = readStandards(map).value_or(standards);
        example.profile = map.require("profile");
        for (const yaml::Node& item : map.items("expect"))
            example.expectations.push_back(readExpectation(item, m_rules, m_diagnostics));
        for (const Statement& statement : m_rules.statements) {
            if (const yaml::Node* expected = map.take("expect_" + statement.id))
                example.statements.push_back(readExpectedStatement(*expected, statement, m_diagnostics));
        }
        map.finish();
        return example;
    }

    /// Nullopt where none are said.
    std::optional<SheetPtr> readStandards(yaml::MapReader& map)
    {
        const yaml::Node* values = map.take("standards");
        const auto file = map.text("standards_file");
        if (values && file)
            m_diagnostics.push_back(yaml::errorAt(*values, fill(sentences::bothStandards)));
        if (file)
            return sheetOf(*map.node().find("standards_file"));
        if (!values)
            return std::nullopt;
        auto sheet = readStandardValues(*values, m_rules.standardsVocabulary());
        if (sheet)
            return std::make_shared<const StandardsSheet>(*std::move(sheet));
        append(m_diagnostics, sheet.diagnostics());
        return nullptr;
    }

    SheetPtr sheetOf(const yaml::Node& name)
    {
        const auto [known, isNew] = m_sheets.emplace(name.text, nullptr);
        if (!isNew)
            return known->second;
        auto sheet = loadStandards((m_folder / name.text).string(), m_rules, m_edited);
        if (sheet) {
            known->second = *sheet;
        } else {
            m_diagnostics.push_back(yaml::errorAt(name, fill(sentences::sheetUnusable, {name.text})));
            append(m_diagnostics, sheet.diagnostics());
        }
        return known->second;
    }

    const RuleSet& m_rules;
    const EditedFiles& m_edited;
    std::filesystem::path m_folder;
    Diagnostics m_diagnostics;
    std::map<std::string, SheetPtr> m_sheets;
};

}  // namespace

bool isCaseFile(const yaml::Tree& tree)
{
    const yaml::Node& root = tree.root();
    return root.isMap() && !root.entries.empty() && root.entries.front().key.text == "cases";
}

Result<CaseFile> readCaseFile(const yaml::Tree& tree, const RuleSet& rules, const EditedFiles& edited)
{
    return CaseFileReader(rules, edited, tree.source().file()).read(tree);
}

}  // namespace huimin
