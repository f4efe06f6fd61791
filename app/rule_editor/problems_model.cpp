#include "app/rule_editor/problems_model.h"

#include <QApplication>
#include <algorithm>
#include <filesystem>

#include "app/widgets/colours.h"
#include "app/widgets/qt_text.h"

namespace huimin {

void ProblemsModel::setProblems(Diagnostics problems, const std::string& directory)
{
    const auto isMistake = [](const Diagnostic& problem) { return problem.severity == Diagnostic::Severity::Error; };
    std::stable_partition(problems.begin(), problems.end(), isMistake);
    if (problems == m_problems && directory == m_directory)
        return;
    beginResetModel();
    m_problems = std::move(problems);
    m_directory = directory;
    endResetModel();
}

void ProblemsModel::setLanguage(Language language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
}

int ProblemsModel::mistakes() const
{
    return static_cast<int>(std::count_if(m_problems.begin(), m_problems.end(),
                                          [](const Diagnostic& problem) { return problem.severity == Diagnostic::Severity::Error; }));
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemsModel::messageOf(const Diagnostic& problem) const
{
    const QString weight = problem.severity == Diagnostic::Severity::Error ? tr("Mistake") : tr("Doubt");
    return weight + (m_language == Language::Zh ? QStringLiteral("：") : QStringLiteral(": ")) + qt(problem.message.in(m_language));
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Diagnostic& problem = at(index.row());
    if (role == Qt::ToolTipRole)
        return qt(toText(problem, m_language));
    if (role == Qt::ForegroundRole && index.column() == Message)
        return colours::of(problem.severity == Diagnostic::Severity::Error ? Mark::Late : Mark::Open, QApplication::palette());
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Message: return messageOf(problem);
    case File: return qt(std::filesystem::path(problem.place.file).lexically_relative(m_directory).generic_string());
    case Line: return problem.place.line > 0 ? QString::number(problem.place.line) : QString();
    }
    return {};
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Message: return tr("What is wrong or doubtful");
    case File: return tr("File");
    case Line: return tr("Line");
    }
    return {};
}

}  // namespace huimin
