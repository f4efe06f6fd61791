#include "app/printing/printable_model.h"

namespace huimin {

void PrintableModel::setDocuments(std::vector<report::PrintableDocument> documents)
{
    beginResetModel();
    m_documents = std::move(documents);
    endResetModel();
}

QModelIndex PrintableModel::find(const report::PrintableDocument& document) const
{
    for (std::size_t i = 0; i < m_documents.size(); ++i) {
        if (m_documents[i].kind == document.kind && m_documents[i].index == document.index)
            return index(static_cast<int>(i));
    }
    return index(0);
}

int PrintableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

QVariant PrintableModel::data(const QModelIndex& index, int role) const
{
    // The list is narrow: what does not fit is shown where the mouse rests.
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return QString::fromStdString(documentAt(index).title);
    return {};
}

}  // namespace huimin
