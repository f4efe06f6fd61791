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

/// What is known by an id may be typed, too.
QComboBox* choiceBox(const PartModel& model, int column, bool isTyped, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const PartModel::Choice& choice : model.choices(column))
        box->addItem(choice.label, choice.id);
    if (!isTyped)
        return box;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

/// What the cell said when it was opened.
constexpr const char* saidBefore = "saidBefore";

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
    case PartModel::Cell::Document:
    case PartModel::Cell::Named: editor = choiceBox(model, index.column(), true, parent); break;
    case PartModel::Cell::Confidence: editor = choiceBox(model, index.column(), false, parent); break;
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
    if (editor->property(saidBefore).isValid() && editor->property(saidBefore).toString() == text)
        return;
    editor->setProperty(saidBefore, text);
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
    // What people call it stands for its id.
    const bool isChosen = box->isEditable() && box->currentIndex() >= 0 && box->itemText(box->currentIndex()) == typed;
    const int known = isChosen ? box->currentIndex() : box->isEditable() ? box->findText(typed) : -1;
    model->setData(index, known >= 0 ? box->itemData(known) : QVariant(typed), Qt::EditRole);
}

QString CellDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    QString text = QStyledItemDelegate::displayText(value, locale);
    for (const QChar behind : {u'.', u'_', u'(', u'/'})
        text.replace(behind, QString(behind) + QChar(0x200b));
    return text;
}

}  // namespace huimin
