#pragma once
#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "core/determination/pack_examples.h"

namespace huimin {

/// The packs' examples by the rules as they are edited: what was expected beside what came, what failed first.
class ExamplesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Example, Of, Expected, Got, File, ColumnCount };

    explicit ExamplesModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setExamples(std::shared_ptr<const PackExamples> examples, const std::string& directory);
    void setLanguage(Language language);
    SourcePlace placeOf(int row) const { return m_rows[static_cast<std::size_t>(row)].place; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        bool failed = false;
        QString texts[ColumnCount];
        SourcePlace place;
    };
    void fill();
    void add(const CaseFileRun& file, const ExampleRun& run);
    Row rowOf(const std::string& file, const SourcePlace& place) const;

    std::shared_ptr<const PackExamples> m_examples;
    std::string m_directory;
    Language m_language = Language::Zh;
    std::vector<Row> m_rows;
};

}  // namespace huimin
