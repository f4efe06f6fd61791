#include "tests/support/pack_renamer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <map>

#include "core/feel/parser.h"
#include "core/yaml/reader.h"

namespace huimin::tests {

namespace {

using yaml::Node;

const std::set<std::string> idKeys{"id", "benefit", "for", "profile", "extends", "subject", "statement", "fills_birth_date", "fills_sex", "name", "key", "of", "by"};
const std::set<std::string> declaringKeys{"id", "benefit", "profile", "subject", "statement"};
const std::set<std::string> formulaKeys{"formula", "when", "concerns", "one_row_per", "or_when", "part", "inputs", "then", "otherwise"};
const std::set<std::string> unitKeys{"unit", "subject_unit", "per"};

/// What a file of a rules folder is, by where it lies.
struct FileKind {
    bool isSources = false;
    bool isPackFile = false;
    bool isStatement = false;
    bool isSheet = false;
    bool hasNoIds = false;

    explicit FileKind(const std::string& file)
        : isSources(file.ends_with("sources.yaml")), isPackFile(file.ends_with("pack.yaml")),
          isStatement(file.find("/wages/") != std::string::npos || file.find("/statements/") != std::string::npos), isSheet(file.find("standards/") != std::string::npos),
          hasNoIds(isSources || file.find("/calendar/") != std::string::npos || file.ends_with("papers.yaml"))
    {
    }
};

Node treeOf(const std::string& text, const std::string& file, std::vector<yaml::Tree>& kept)
{
    auto tree = yaml::read(text, file);
    if (!tree)
        qFatal("%s", toText(tree.diagnostics().front(), Language::En).c_str());
    kept.push_back(*tree);
    return tree->root();
}

/// Replacements in a text, by their first byte.
class Edits {
public:
    void replace(std::size_t begin, std::size_t end, std::string by) { m_edits[begin] = {end, std::move(by)}; }

    std::string applied(std::string text) const
    {
        for (auto edit = m_edits.rbegin(); edit != m_edits.rend(); ++edit)
            text.replace(edit->first, edit->second.first - edit->first, edit->second.second);
        return text;
    }

private:
    std::map<std::size_t, std::pair<std::size_t, std::string>> m_edits;
};

void collectIds(const Node& node, const FileKind& kind, std::set<std::string>& ids, std::set<std::string>& units)
{
    for (const auto& [key, value] : node.entries) {
        if (kind.isPackFile && key.text == "units") {
            for (const Node& unit : value.items)
                units.insert(unit.find("id")->text);
            continue;
        }
        if (kind.isSheet && key.text == "values") {
            for (const auto& entry : value.entries)
                ids.insert(entry.key.text);
            continue;
        }
        if (value.isScalar() && declaringKeys.contains(key.text) && !kind.isPackFile)
            ids.insert(value.text);
        collectIds(value, kind, ids, units);
    }
    for (const Node& item : node.items)
        collectIds(item, kind, ids, units);
}

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "\"";
}

/// Finds the names and paths of an expression and gives them new names where they stand.
class FormulaRenaming {
public:
    FormulaRenaming(const PackRenamer& names) : m_names(names) {}

    std::string renamed(const std::string& text)
    {
        auto tree = feel::parse(text);
        if (!tree)
            tree = feel::parseUnaryTests(text);  // a cell of a decision table
        if (!tree)
            qFatal("%s", text.c_str());
        visit(**tree);
        return m_edits.applied(text);
    }

private:
    void visit(const feel::Expr& expr)
    {
        if (const auto* name = std::get_if<feel::Name>(&expr.node))
            m_edits.replace(expr.begin, expr.end, m_names.renamed(name->text));
        if (const auto* path = std::get_if<feel::Path>(&expr.node))
            m_edits.replace(expr.end - path->name.size(), expr.end, m_names.renamed(path->name));
        feel::forEachChild(expr, [this](const feel::Expr& child) { visit(child); });
    }

    const PackRenamer& m_names;
    Edits m_edits;
};

/// Renames the scalars of one file.
class FileRenaming {
public:
    FileRenaming(const PackRenamer& names, FileKind kind) : m_names(names), m_kind(kind) {}

    void visit(const Node& node, const std::string& owner)
    {
        for (const auto& [key, value] : node.entries) {
            if (m_kind.isSheet && owner == "values")
                set(key, m_names.renamed(key.text));
            if (m_kind.isStatement && owner == "calendar")
                set(key, m_names.renamed(key.text));
            visitEntry(key.text, value, owner);
            visit(value, key.text);
        }
        for (const Node& item : node.items) {
            if (item.isScalar() && (owner == "benefits" || (owner == "services" && m_kind.isStatement)))
                set(item, m_names.renamed(item.text));
            if (item.isScalar() && owner == "of" && m_kind.isPackFile)
                set(item, m_names.renamedUnit(item.text));
            if (item.isScalar() && formulaKeys.contains(owner) && !m_kind.hasNoIds)
                set(item, FormulaRenaming(m_names).renamed(item.text));
            visit(item, owner);
        }
    }

    const Edits& edits() const { return m_edits; }

private:
    void visitEntry(const std::string& key, const Node& value, const std::string& owner)
    {
        if (!value.isScalar() || m_kind.hasNoIds)
            return;
        const bool isFormula = formulaKeys.contains(key) || (key == "at_least" && owner == "amount") ||
                               (key == "date" && m_kind.isStatement);
        if (m_kind.isPackFile && (owner == "units" || owner == "is"))
            set(value, key == "id" || key == "of" ? m_names.renamedUnit(value.text) : value.text);
        else if (unitKeys.contains(key))
            set(value, m_names.renamedUnit(value.text));
        else if (isFormula)
            set(value, FormulaRenaming(m_names).renamed(value.text));
        else if (key == "at")
            set(value, m_names.renamedPath(value.text));
        else if (idKeys.contains(key) && !m_kind.isPackFile && !m_kind.isSheet)
            set(value, m_names.renamed(value.text));
    }

    void set(const Node& node, const std::string& text)
    {
        if (text == node.text)
            return;
        const std::string& source = node.source->text();
        const bool isBlock = source[node.begin] == '>' || source[node.begin] == '|';
        const bool endsLine = isBlock && node.end > 0 && source[node.end - 1] == '\n';
        m_edits.replace(node.begin, node.end, quoted(text) + (endsLine ? "\n" : ""));
    }

    const PackRenamer& m_names;
    FileKind m_kind;
    Edits m_edits;
};

}  // namespace

PackRenamer::PackRenamer(const std::string& rulesFolder)
{
    std::vector<yaml::Tree> kept;
    QDirIterator files(QString::fromStdString(rulesFolder), {"*.yaml"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const std::string name = file.fileName().toStdString();
        const FileKind kind(name);
        if (kind.hasNoIds || name.find("/examples/") != std::string::npos || name.find("/samples/") != std::string::npos || !file.open(QIODevice::ReadOnly))
            continue;
        collectIds(treeOf(file.readAll().toStdString(), name, kept), kind, m_ids, m_units);
    }
}

std::string PackRenamer::renamed(const std::string& id) const
{
    return m_ids.contains(id) ? "zz_" + id : id;
}

std::string PackRenamer::renamedPath(const std::string& path) const
{
    std::string out;
    std::string step;
    bool inBrackets = false;
    for (const char c : path + '.') {
        if (c == '[' || (c == '.' && !inBrackets)) {
            out += renamed(step) + c;
            step.clear();
            inBrackets = c == '[';
        } else if (inBrackets) {
            out += c;
            inBrackets = c != ']';
        } else {
            step += c;
        }
    }
    out.pop_back();
    return out;
}

std::string PackRenamer::renamedUnit(const std::string& unit) const
{
    std::string out;
    std::string base;
    for (const char c : unit + '/') {
        if (c != '/' && c != '*') {
            base += c;
            continue;
        }
        out += (m_units.contains(base) ? "zz_" + base : base) + c;
        base.clear();
    }
    out.pop_back();
    return out;
}

std::string PackRenamer::renamedFile(const std::string& text, const std::string& fileName) const
{
    std::vector<yaml::Tree> kept;
    const Node root = treeOf(text, fileName, kept);
    FileRenaming renaming(*this, FileKind(fileName));
    renaming.visit(root, "");
    return renaming.edits().applied(text);
}

namespace {

/// A profile's own keys, which no pack declares.
const std::set<std::string> officeKeys{"format", "id", "case_number", "county", "applicant", "address", "phone", "notes", "unlisted"};

void renameKeys(const Node& node, const PackRenamer& names, Edits& edits)
{
    for (const auto& [key, value] : node.entries) {
        if (key.text == "profile")
            edits.replace(value.begin, value.end, names.renamed(value.text));
        else if (!officeKeys.contains(key.text))
            edits.replace(key.begin, key.end, names.renamed(key.text));
        renameKeys(value, names, edits);
    }
    for (const Node& item : node.items)
        renameKeys(item, names, edits);
}

}  // namespace

std::string PackRenamer::renamedProfile(const Node& profile) const
{
    Edits edits;
    renameKeys(profile, *this, edits);
    return edits.applied(profile.source->text());
}

}  // namespace huimin::tests
