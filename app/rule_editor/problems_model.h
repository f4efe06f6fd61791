#pragma once
#include <QAbstractTableModel>
#include <vector>

#include "core/base/diagnostic.h"

namespace huimin {

/// What is wrong with the rules, and what is doubtful about them, one a row: mistakes first, then as they stand in the files.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Message, File, Line, ColumnCount };

    explicit ProblemsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// `directory`: where the files lie, which is not said of each.
    void setProblems(Diagnostics problems, const std::string& directory);
    void setLanguage(Language language);
    const Diagnostic& at(int row) const { return m_problems[static_cast<std::size_t>(row)]; }
    int mistakes() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString messageOf(const Diagnostic& problem) const;

    Diagnostics m_problems;
    std::string m_directory;
    Language m_language = Language::Zh;
};

}  // namespace huimin
