#include "app/document/sheet_document.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/document/case_file.h"
#include "app/document/document_sentences.h"
#include "app/document/sheet_edit.h"

namespace huimin {

/// A sheet that can be read, at one moment.
struct SheetDocument::State {
    yaml::Document yaml;
    CountySheets::Sheet sheet;
    RuleSetPtr rules;  ///< it was read by
};

SheetDocument::SheetDocument(RuleSetPtr rules, CountySheets sheets, QObject* parent)
    : QObject(parent), m_rules(std::move(rules)), m_sheets(std::move(sheets))
{
    // The stack says so once the step is counted: who hears of a change can ask what is unsaved.
    connect(&m_undoStack, &QUndoStack::indexChanged, this, [this] {
        if (std::exchange(m_swapped, false))
            takeEffect();
    });
}

SheetDocument::~SheetDocument() = default;

bool SheetDocument::isNew() const
{
    return !m_county.empty() && !m_hasFile;
}

CountySheets::Sheet SheetDocument::sheet() const
{
    return m_state ? m_state->sheet : nullptr;
}

std::vector<WrittenEntry> SheetDocument::entries(const std::string& standard) const
{
    return m_state ? SheetText(m_state->yaml, m_rules->standards).entries(standard) : std::vector<WrittenEntry>();
}

const std::string& SheetDocument::text() const
{
    static const std::string none;
    return m_state ? m_state->yaml.text() : none;
}

int SheetDocument::unsavedEdits() const
{
    const int clean = m_undoStack.cleanIndex();
    return clean < 0 ? std::max(1, m_undoStack.index()) : std::abs(m_undoStack.index() - clean);
}

Result<SheetDocument::StatePtr> SheetDocument::read(yaml::Document yaml) const
{
    auto sheet = readStandardsSheet(yaml.tree(), m_rules->standardsVocabulary());
    if (!sheet)
        return sheet.diagnostics();
    return std::make_shared<const State>(State{std::move(yaml), std::make_shared<const StandardsSheet>(std::move(*sheet)), m_rules});
}

Result<SheetDocument::StatePtr> SheetDocument::readFile(const QString& path) const
{
    auto text = readCaseFile(path);
    if (!text)
        return text.diagnostics();
    auto yaml = yaml::Document::open(std::move(*text), path.toStdString());
    if (!yaml)
        return yaml.diagnostics();
    return read(std::move(*yaml));
}

/// The blank sheet under the county's name; rules that come without one begin with nothing.
Result<SheetDocument::StatePtr> SheetDocument::blankOf(const std::string& county) const
{
    const QString blank = QString::fromStdString(m_sheets.blankFile());
    auto text = QFile::exists(blank) ? readCaseFile(blank) : Result<std::string>(std::string("standards: blank\nvalues: {}\n"));
    if (!text)
        return text.diagnostics();
    auto yaml = yaml::Document::open(std::move(*text), m_sheets.officeFileOf(county));
    if (!yaml)
        return yaml.diagnostics();
    SheetText sheet(std::move(*yaml), m_rules->standards);
    const Diagnostics problems = sheet.setCounty(county);
    return problems.empty() ? read(sheet.document()) : Result<StatePtr>(problems);
}

void SheetDocument::begin(Result<StatePtr> state)
{
    m_state = state ? *state : nullptr;
    m_diagnostics = state ? Diagnostics() : state.diagnostics();
    m_undoStack.clear();
}

void SheetDocument::open(const std::string& county)
{
    const bool givesUp = isUnsaved();
    m_county = county;
    const auto file = county.empty() ? Result<std::string>(std::string()) : m_sheets.fileOf(county);
    m_hasFile = file && !file->empty();
    if (!file)
        begin(file.diagnostics());
    else if (county.empty())
        begin(StatePtr());
    else
        begin(m_hasFile ? readFile(QString::fromStdString(*file)) : blankOf(county));
    if (givesUp)
        return takeEffect();
    Q_EMIT changed();
}

Diagnostics SheetDocument::openUnsaved(const std::string& county, const std::string& text)
{
    auto yaml = yaml::Document::open(text, m_sheets.officeFileOf(county));
    if (!yaml)
        return yaml.diagnostics();
    auto state = read(std::move(*yaml));
    if (!state)
        return state.diagnostics();
    open(county);
    begin(std::move(state));
    m_undoStack.resetClean();
    takeEffect();
    return {};
}

Diagnostics SheetDocument::edit(const Change& change, const QString& what)
{
    if (!m_state)
        return m_diagnostics;
    SheetText changing(m_state->yaml, m_rules->standards);
    Diagnostics problems = change(changing);
    if (!problems.empty() || changing.text() == text())
        return problems;
    auto changed = read(changing.document());
    if (!changed)
        return changed.diagnostics();
    m_undoStack.push(new SheetEdit(*this, std::move(*changed), what));
    return {};
}

void SheetDocument::swapState(StatePtr& other)
{
    m_state.swap(other);
    readAgain();
    m_swapped = true;
}

/// What was read by other rules than those that hold now.
void SheetDocument::readAgain()
{
    if (!m_state || m_state->rules == m_rules)
        return;
    auto state = read(m_state->yaml);
    m_diagnostics = state ? Diagnostics() : state.diagnostics();
    // The text stays, so that undoing finds it; what it says of standards that are no more counts for nothing.
    m_state = state ? *state : std::make_shared<const State>(State{m_state->yaml, nullptr, m_rules});
}

void SheetDocument::setRules(RuleSetPtr rules)
{
    m_rules = std::move(rules);
    m_sheets.setRules(m_rules);
    if (m_state)
        readAgain();
    else
        open(m_county);
    takeEffect();
}

/// What is saved is read from its file again; a blank sheet that nobody touched is none.
void SheetDocument::takeEffect()
{
    m_sheets.setEdited(m_county, isUnsaved() ? sheet() : nullptr);
    Q_EMIT changed();
    Q_EMIT tookEffect();
}

Diagnostics SheetDocument::save()
{
    if (!m_state)
        return m_diagnostics;
    const QString path = QString::fromStdString(m_sheets.officeFileOf(m_county));
    QDir().mkpath(QFileInfo(path).path());
    Diagnostics problems = writeCaseFile(path, text());
    if (!problems.empty())
        return problems;
    m_hasFile = true;
    m_sheets.forget();
    m_undoStack.setClean();
    takeEffect();
    return {};
}

Result<std::string> SheetDocument::countyIn(const QString& path) const
{
    const auto state = readFile(path);
    return state ? Result<std::string>((*state)->sheet->id) : Result<std::string>(state.diagnostics());
}

Diagnostics SheetDocument::importFrom(const QString& path, const QString& what)
{
    auto state = readFile(path);
    if (!state)
        return state.diagnostics();
    const std::string county = (*state)->sheet->id;
    if (county != m_county)
        open(county);
    if (!m_state) {
        // In the place of one that could not be read, to which there is no way back.
        begin(std::move(state));
        m_undoStack.resetClean();
        takeEffect();
        return {};
    }
    m_undoStack.push(new SheetEdit(*this, std::move(*state), what));
    return {};
}

Diagnostics SheetDocument::exportTo(const QString& path) const
{
    return m_state ? writeCaseFile(path, text()) : m_diagnostics;
}

Diagnostics SheetDocument::exportBlank(const QString& path) const
{
    const auto text = readCaseFile(QString::fromStdString(m_sheets.blankFile()));
    return text ? writeCaseFile(path, *text) : text.diagnostics();
}

}  // namespace huimin
