#include "app/shell/rule_actions.h"

#include <QAction>
#include <QMenu>
#include <algorithm>

#include "app/document/case_document.h"
#include "app/document/determiner.h"
#include "app/document/document_sentences.h"
#include "app/document/office_folder.h"
#include "app/document/sheet_document.h"
#include "app/installation/rules_directory.h"
#include "app/rule_editor/rule_editor_dialog.h"
#include "app/shell/example_dialog.h"
#include "core/determination/example_text.h"
#include "core/rulepack/loader.h"
#include "core/text/enumeration.h"
#include "core/yaml/reader.h"

namespace huimin {

namespace {

/// The pack that a file lies in, as its rules name it.
std::string packOf(const RuleDocument& document, const std::string& file, const RuleSet& rules)
{
    for (const PackInfo& pack : rules.packs) {
        if (file.starts_with(document.nameOf(pack.folder) + '/'))
            return pack.id;
    }
    return {};
}

/// The pack that says most about a case.
const PackInfo& packOfMost(const Determination& determination)
{
    const auto rowsOf = [&](const PackInfo& pack) {
        const auto& rows = determination.rows;
        const auto& statements = determination.statements;
        return std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.benefit->pack == pack.id; }) +
               std::count_if(statements.begin(), statements.end(), [&](const StatementResult& result) { return result.statement->pack == pack.id; });
    };
    const auto& packs = determination.input.rules->packs;
    return *std::max_element(packs.begin(), packs.end(), [&](const PackInfo& one, const PackInfo& other) { return rowsOf(one) < rowsOf(other); });
}

}  // namespace

RuleActions::RuleActions(std::string directory, const CaseDocument& document, const Determiner& determiner, const SheetDocument& sheet,
                         CountySheets sheets, QWidget& window)
    : m_rules(std::move(directory)), m_document(document), m_determiner(determiner), m_sheet(sheet), m_sheets(std::move(sheets)), m_window(window),
      m_edit(new QAction(this)), m_saveExample(new QAction(this))
{
    m_edit->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_edit->setObjectName(QStringLiteral("editRules"));
    m_saveExample->setObjectName(QStringLiteral("saveExample"));
    m_saveExample->setEnabled(false);
    connect(m_edit, &QAction::triggered, this, &RuleActions::edit);
    connect(m_saveExample, &QAction::triggered, this, &RuleActions::saveExample);
    window.addActions({m_edit, m_saveExample});
}

RuleActions::~RuleActions() = default;

void RuleActions::fill(QMenu& menu)
{
    menu.addAction(m_edit);
}

void RuleActions::fillFileMenu(QMenu& menu)
{
    menu.insertAction(menu.actions().back(), m_saveExample);
    menu.insertSeparator(menu.actions().back());
}

void RuleActions::retranslate(Language language)
{
    m_language = language;
    m_edit->setText(tr("Edit the rules…"));
    m_edit->setToolTip(tr("Change the law the window goes by: standards, raises, conditions, amounts"));
    m_saveExample->setText(tr("Save this case as an example…"));
    if (m_editor)
        m_editor->speak(language);
}

/// The rules are read when they are first needed: most days nobody changes them.
void RuleActions::openRules()
{
    if (std::exchange(m_isOpen, true))
        return;
    const Diagnostics problems = m_rules.open();
    if (!problems.empty())
        Q_EMIT failed(problems);
}

void RuleActions::edit()
{
    openRules();
    if (!m_editor) {
        m_editor = std::make_unique<RuleEditorDialog>(m_rules, officeRulesDirectory());
        m_editor->speak(m_language);
        connect(m_editor.get(), &RuleEditorDialog::applied, this, &RuleActions::applied);
    }
    showTrial();
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

void RuleActions::bringBack(const std::string& edits)
{
    openRules();
    const std::vector<std::string> changed = m_rules.takeEdits(edits);
    edit();
    if (!changed.empty())
        m_editor->tell({Diagnostic{Diagnostic::Severity::Error, {}, huimin::fill(sentences::rulesChangedSince, {enumeration(changed)}), {}, {}}});
}

void RuleActions::refuse(const Diagnostics& why)
{
    m_editor->refuse(why);
}

void RuleActions::takeDetermination(std::shared_ptr<const Determination> determination)
{
    m_determination = std::move(determination);
    m_saveExample->setEnabled(m_determination != nullptr);
    if (m_editor)
        showTrial();
}

/// The open case, the rules that hold, and each county's sheet as it stands: edited, the office's own, or beside the rules.
void RuleActions::showTrial()
{
    Trial trial;
    trial.published = m_document.rules();
    trial.day = m_determiner.day();
    if (m_determination) {
        trial.openCase = NamedCase{tr("the open case").toStdString(), m_document.path().toStdString(), m_document.text()};
    }
    const std::string unsaved = m_sheet.isUnsaved() ? m_sheet.text() : std::string();
    trial.sheetOf = [unsaved, county = m_sheet.county(), office = officeFolder().toStdString(), directory = m_rules.directory()](
                        const std::string& asked, const RuleSet& rules) -> Result<CountySheets::Sheet> {
        if (asked == county && !unsaved.empty()) {
            const auto tree = yaml::read(unsaved, county);
            auto sheet = tree ? readStandardsSheet(*tree, rules.standardsVocabulary()) : Result<StandardsSheet>(tree.diagnostics());
            return sheet ? Result<CountySheets::Sheet>(std::make_shared<const StandardsSheet>(std::move(*sheet))) : sheet.diagnostics();
        }
        auto own = findStandards(office, asked, rules);
        return !own || *own ? own : findStandards(directory, asked, rules);
    };
    m_editor->setTrial(std::move(trial));
}

/// The sheet that holds for the case, edited or from its file; one without a root where there is none.
Result<yaml::Tree> RuleActions::sheetOfCase()
{
    const std::string& county = m_document.profile()->county;
    if (m_sheet.county() == county && m_sheet.isUnsaved())
        return yaml::read(m_sheet.text(), county);
    const auto file = m_sheets.fileOf(county);
    if (!file)
        return file.diagnostics();
    return file->empty() ? yaml::read("values: {}\n", county) : yaml::readFile(*file);
}

Diagnostics RuleActions::keepExample(const OpenCase& open, const std::string& name, const std::string& file)
{
    for (const std::string& taken : m_rules.takeFromDisk())
        Q_EMIT said({huimin::fill(sentences::rulesChangedElsewhere, {taken})});
    const auto text = textWithExample(m_rules.text(file), m_rules.pathOf(file), tr("Kept from the window").toStdString(),
                                      {name, &open.profile.root(), open.sheet.root().find("values"), open.determination.get(),
                                       packOf(m_rules, file, *open.determination->input.rules)});
    if (!text)
        return text.diagnostics();
    if (m_rules.text(file))
        m_rules.setText(file, *text, tr("Save as an example"));
    else
        m_rules.addFile(file, *text, tr("Save as an example"));
    const Diagnostics problems = m_rules.save(file);
    if (!problems.empty())
        m_rules.undoStack().undo();
    return problems;
}

/// The case as it is when it is asked for: while the dialog is open another may take its place.
void RuleActions::saveExample()
{
    openRules();
    const auto profile = yaml::read(m_document.text(), {});
    const auto sheet = sheetOfCase();
    if (!m_determination || !profile || !sheet)
        return failed(profile ? sheet ? Diagnostics() : sheet.diagnostics() : profile.diagnostics());
    const OpenCase open{*profile, *sheet, m_determination};
    ExampleDialog dialog(m_rules, m_rules.nameOf(packOfMost(*m_determination).folder) + '/', &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Diagnostics problems = keepExample(open, dialog.name(), dialog.file());
    if (problems.empty())
        Q_EMIT said({huimin::fill(sentences::keptAsExample, {m_rules.pathOf(dialog.file())})});
    else
        Q_EMIT failed(problems);
}

bool RuleActions::mayLeave()
{
    return !m_editor || m_editor->mayLeave();
}

bool RuleActions::keepsEdits() const
{
    return m_editor && m_editor->keepsEdits();
}

void RuleActions::closeEditor()
{
    if (m_editor)
        m_editor->close();
}

}  // namespace huimin
