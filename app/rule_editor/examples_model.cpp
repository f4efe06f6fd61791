#include "app/rule_editor/examples_model.h"

#include <QApplication>
#include <algorithm>
#include <filesystem>

#include "app/widgets/colours.h"
#include "app/widgets/qt_text.h"

namespace huimin {

void ExamplesModel::setExamples(std::shared_ptr<const PackExamples> examples, const std::string& directory)
{
    beginResetModel();
    m_examples = std::move(examples);
    m_directory = directory;
    fill();
    endResetModel();
}

void ExamplesModel::setLanguage(Language language)
{
    beginResetModel();
    m_language = language;
    fill();
    endResetModel();
}

ExamplesModel::Row ExamplesModel::rowOf(const std::string& file, const SourcePlace& place) const
{
    Row row;
    row.place = place.line > 0 ? place : SourcePlace{file, 1, 1};
    row.texts[File] = qt(std::filesystem::path(file).lexically_relative(m_directory).generic_string());
    return row;
}

void ExamplesModel::add(const CaseFileRun& file, const ExampleRun& run)
{
    for (const Diagnostic& diagnostic : run.diagnostics) {
        Row row = rowOf(file.file, run.example->place);
        row.failed = true;
        row.texts[Example] = qt(run.example->name);
        row.texts[Got] = qt(diagnostic.message.in(m_language));
        m_rows.push_back(std::move(row));
    }
    for (const Mismatch& mismatch : run.mismatches) {
        Row row = rowOf(file.file, mismatch.place);
        row.failed = true;
        row.texts[Example] = qt(run.example->name);
        row.texts[Of] = qt(mismatch.of + " · " + mismatch.key);
        row.texts[Expected] = qt(mismatch.expected);
        row.texts[Got] = qt(mismatch.got);
        m_rows.push_back(std::move(row));
    }
    if (!run.passed())
        return;
    Row row = rowOf(file.file, run.example->place);
    row.texts[Example] = qt(run.example->name);
    row.texts[Got] = tr("as expected");
    m_rows.push_back(std::move(row));
}

void ExamplesModel::fill()
{
    m_rows.clear();
    for (std::size_t i = 0; m_examples && i < m_examples->files.size(); ++i) {
        const CaseFileRun& file = m_examples->files[i];
        for (const Diagnostic& diagnostic : file.diagnostics) {
            Row row = rowOf(file.file, diagnostic.place);
            row.failed = true;
            row.texts[Example] = tr("The file cannot be read");
            row.texts[Got] = qt(diagnostic.message.in(m_language));
            m_rows.push_back(std::move(row));
        }
        for (const ExampleRun& run : file.runs)
            add(file, run);
    }
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.failed; });
}

int ExamplesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExamplesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExamplesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return row.texts[index.column()];
    if (role == Qt::ForegroundRole && (index.column() == Got || row.failed))
        return colours::of(!row.failed ? Mark::No : index.column() == Got ? Mark::Late : Mark::None, QApplication::palette());
    return {};
}

QVariant ExamplesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Example: return tr("Example");
    case Of: return tr("Of what");
    case Expected: return tr("Expected");
    case Got: return tr("Got");
    case File: return tr("File");
    }
    return {};
}

}  // namespace huimin
