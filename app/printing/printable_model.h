#pragma once
#include <QAbstractListModel>

#include "core/report/printable_documents.h"

namespace huimin {

/// What can be printed of the case, one document a line.
class PrintableModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setDocuments(std::vector<report::PrintableDocument> documents);
    const report::PrintableDocument& documentAt(const QModelIndex& index) const { return m_documents[static_cast<std::size_t>(index.row())]; }
    /// Where a document stands that is of the same kind and about the same as this one; the first where it is gone.
    QModelIndex find(const report::PrintableDocument& document) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<report::PrintableDocument> m_documents;
};

}  // namespace huimin
