#include "app/rule_editor/part_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

#include "app/rule_editor/cell_delegate.h"
#include "app/rule_editor/part_model.h"

namespace huimin {

namespace {

/// Expressions and sentences want room, figures and days do not.
QHeaderView::ResizeMode roomFor(PartModel::Cell cell)
{
    switch (cell) {
    case PartModel::Cell::Unused:
    case PartModel::Cell::Short:
    case PartModel::Cell::Number:
    case PartModel::Cell::Day:
    case PartModel::Cell::Confidence: return QHeaderView::ResizeToContents;
    case PartModel::Cell::Fixed:
    case PartModel::Cell::Text:
    case PartModel::Cell::Document:
    case PartModel::Cell::Expression: return QHeaderView::Stretch;
    }
    return QHeaderView::Stretch;
}

}  // namespace

PartTable::PartTable(PartModel* model, QWidget* parent) : QTableView(parent), m_part(model)
{
    model->setParent(this);
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < model->columnCount(); ++column) {
        horizontalHeader()->setSectionResizeMode(column, roomFor(model->cellOf(column)));
        setColumnHidden(column, model->cellOf(column) == PartModel::Cell::Unused);
    }
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &PartTable::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &PartTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &PartTable::fit);
    fit();
}

/// As high as its rows: the form scrolls, and not each of its tables.
void PartTable::fit()
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_part->rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(std::max(height, horizontalHeader()->sizeHint().height() + fontMetrics().height() + 12));
}

void PartTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    resizeRowsToContents();
    QTimer::singleShot(0, this, &PartTable::fit);
}

void PartTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &PartTable::fit);
}

bool PartTable::isTyped(int column) const
{
    return m_part->cellOf(column) != PartModel::Cell::Fixed && m_part->cellOf(column) != PartModel::Cell::Unused;
}

void PartTable::beginRow()
{
    if (!m_part->canGrow())
        return;
    const int row = m_part->beginRow();
    int column = 0;
    while (!isTyped(column))
        ++column;
    const QModelIndex first = m_part->index(row, column);
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(first);
    edit(first);
}

void PartTable::removeRow()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    m_part->removeRowAt(current.row());
    const int row = std::min(current.row(), m_part->rowCount() - 1);
    if (row >= 0)
        setCurrentIndex(m_part->index(row, 0));
}

void PartTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Insert)
        beginRow();
    else if (event->key() == Qt::Key_Delete)
        removeRow();
    else if (isEnter && state() == EditingState)
        // Of a field, which ends by it in its own time: what is in it is not in the row yet.
        event->accept();
    else if (isEnter && currentIndex().isValid() && currentIndex().row() == m_part->newRow())
        finishRow();
    else if (isEnter && currentIndex().isValid())
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

/// From field to field there is nothing to stop at where nothing can be typed.
QModelIndex PartTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveNext && action != MovePrevious) || !currentIndex().isValid())
        return QTableView::moveCursor(action, modifiers);
    const int step = action == MoveNext ? 1 : -1;
    int column = currentIndex().column() + step;
    while (column >= 0 && column < m_part->columnCount() && !isTyped(column))
        column += step;
    return column >= 0 && column < m_part->columnCount() ? m_part->index(currentIndex().row(), column) : currentIndex();
}

/// Enter in a field of a new row says that the row is done. What was typed is in the model by now; the row itself may go when it is
/// written, so not before the field has come to its end.
void PartTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && currentIndex().row() == m_part->newRow())
        QTimer::singleShot(0, this, &PartTable::finishRow);
}

void PartTable::finishRow()
{
    if (m_part->newRow() < 0)
        return;
    const int row = m_part->finishRow();
    if (row < 0)
        Q_EMIT incomplete();
    else
        setCurrentIndex(m_part->index(row, 0));
}

}  // namespace huimin
