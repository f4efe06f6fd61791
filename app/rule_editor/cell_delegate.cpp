#include "app/rule_editor/cell_delegate.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

#include "app/rule_editor/part_model.h"
#include "app/widgets/qt_text.h"
#include "app/widgets/undo_keys.h"

namespace huimin {

namespace {

/// The documents that the packs cite from; typed, by their short names too.
QComboBox* documentBox(const PartModel& model, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    if (const auto& rules = model.editing().rules()) {
        for (const auto& [id, document] : rules->documents)
            box->addItem(qt(document.shortName.in(model.language())), qt(id));
    }
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

QComboBox* confidenceBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->addItem(PartModel::tr("high"), QStringLiteral("high"));
    box->addItem(PartModel::tr("medium"), QStringLiteral("medium"));
    return box;
}

const PartModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const PartModel*>(index.model());
}

}  // namespace

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PartModel& model = modelOf(index);
    QWidget* editor = nullptr;
    switch (model.cellOf(index.column())) {
    case PartModel::Cell::Unused:
    case PartModel::Cell::Fixed: return nullptr;
    case PartModel::Cell::Document: editor = documentBox(model, parent); break;
    case PartModel::Cell::Confidence: editor = confidenceBox(parent); break;
    case PartModel::Cell::Text:
    case PartModel::Cell::Short:
    case PartModel::Cell::Number:
    case PartModel::Cell::Day:
    case PartModel::Cell::Expression: editor = QStyledItemDelegate::createEditor(parent, option, index); break;
    }
    if (auto* box = qobject_cast<QComboBox*>(editor); box && box->isEditable()) {
        box->lineEdit()->installEventFilter(const_cast<CellDelegate*>(this));
        new UndoKeys(*box->lineEdit());
    }
    editor->setAccessibleName(model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

/// A line in which one types and chooses has the keys itself; what ends the field is still the list's around it.
bool CellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* line = qobject_cast<QLineEdit*>(watched);
    auto* box = line ? qobject_cast<QComboBox*>(line->parentWidget()) : nullptr;
    if (!box)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool ends = key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
    return ends && QStyledItemDelegate::eventFilter(box, event);
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    auto* box = qobject_cast<QComboBox*>(editor);
    if (!box)
        return QStyledItemDelegate::setEditorData(editor, index);
    const int known = box->findData(text);
    box->setCurrentIndex(known);
    if (known < 0 && box->isEditable())
        box->setEditText(text);
    if (box->isEditable())
        box->lineEdit()->selectAll();
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    if (!box)
        return QStyledItemDelegate::setModelData(editor, model, index);
    const QString typed = box->isEditable() ? box->currentText().trimmed() : box->currentData().toString();
    // The short name of a document stands for its id.
    const int known = box->isEditable() ? box->findText(typed) : -1;
    model->setData(index, known >= 0 ? box->itemData(known) : QVariant(typed), Qt::EditRole);
}

}  // namespace huimin
