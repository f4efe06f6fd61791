#include "app/rule_editor/part_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>
#include <numeric>

#include "app/rule_editor/cell_delegate.h"

namespace huimin {

PartTable::PartTable(PartModel* model, QWidget* parent) : QTableView(parent), m_part(model)
{
    model->setParent(this);
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &PartTable::fit);
    const auto refit = qOverload<>(&QTimer::start);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, &m_fitting, refit);
    connect(model, &QAbstractItemModel::modelReset, &m_fitting, refit);
    connect(model, &QAbstractItemModel::dataChanged, &m_fitting, refit);
    connect(model, &QAbstractItemModel::headerDataChanged, &m_fitting, refit);
    fit();
}

/// As high as its rows: the form scrolls, and not each of its tables. Columns stay where they are while one of their cells is typed in.
void PartTable::fit()
{
    if (state() != EditingState)
        fitColumns();
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_part->rowCount(); ++row)
        height += rowHeight(row);
    const int empty = m_part->rowCount() == 0 ? fontMetrics().height() : 0;
    setFixedHeight(height + empty);
}

/// As wide as what is in it, on one line; a name that is for the rules alone may do with less.
int PartTable::wishOf(int column) const
{
    const int title = horizontalHeader()->sectionSizeHint(column);
    int widest = 0;
    for (int row = 0; row < m_part->rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_part->index(row, column).data().toString()) + fontMetrics().height());
    const bool isShort = m_part->cellOf(column) == PartModel::Cell::Short;
    return std::max(title, isShort ? std::min(widest, 8 * fontMetrics().height()) : widest);
}

/// Columns that want less than an even share have what they want, and the others share what is left.
void PartTable::fitColumns()
{
    std::vector<std::pair<int, int>> wishes;
    for (int column = 0; column < m_part->columnCount(); ++column) {
        setColumnHidden(column, m_part->cellOf(column) == PartModel::Cell::Unused);
        if (!isColumnHidden(column))
            wishes.emplace_back(wishOf(column), column);
    }
    std::sort(wishes.begin(), wishes.end());
    int room = viewport()->width();
    const int wanted = std::accumulate(wishes.begin(), wishes.end(), 0, [](int sum, const auto& wish) { return sum + wish.first; });
    for (auto& [wish, column] : wishes)
        wish += std::max(0, room - wanted) / static_cast<int>(wishes.size());
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const int share = room / static_cast<int>(wishes.size() - i);
        const bool isLast = i + 1 == wishes.size();
        const int width = isLast ? room : std::min(wishes[i].first, share);
        setColumnWidth(wishes[i].second, std::max(width, horizontalHeader()->minimumSectionSize()));
        room -= width;
    }
}

void PartTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_fitting.start();
}

void PartTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_fitting.start();
}

void PartTable::beginRow()
{
    const int row = m_part->beginRow();
    int column = 0;
    while (!m_part->isTyped(row, column))
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

void PartTable::moveRow(int by)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && m_part->moveRowTo(current.row(), current.row() + by))
        setCurrentIndex(m_part->index(current.row() + by, current.column()));
}

void PartTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_Insert)
        beginRow();
    else if (event->key() == Qt::Key_Delete)
        removeRow();
    else if (isArrow && event->modifiers().testFlag(Qt::AltModifier))
        moveRow(event->key() == Qt::Key_Up ? -1 : 1);
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
    const int row = currentIndex().row();
    int column = currentIndex().column() + step;
    while (column >= 0 && column < m_part->columnCount() && !m_part->isTyped(row, column))
        column += step;
    return column >= 0 && column < m_part->columnCount() ? m_part->index(row, column) : currentIndex();
}

/// Enter in a field of a new row, or Tab in its last, says that the row is done. What was typed is in the model by now; the row itself
/// may go when it is written, so not before the field has come to its end.
void PartTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isLast = hint == QAbstractItemDelegate::EditNextItem && moveCursor(MoveNext, Qt::NoModifier) == currentIndex();
    QTableView::closeEditor(editor, isLast ? QAbstractItemDelegate::NoHint : hint);
    m_fitting.start();
    if ((isLast || hint == QAbstractItemDelegate::SubmitModelCache) && currentIndex().row() == m_part->newRow())
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

bool PartTable::finish()
{
    if (QWidget* editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    if (m_part->newRow() >= 0 && !m_part->isRowBegun())
        m_part->removeRowAt(m_part->newRow());
    finishRow();
    return m_part->newRow() < 0;
}

std::optional<PartModel::Row> PartTable::putRowAside()
{
    if (QWidget* editor = indexWidget(currentIndex())) {
        if (currentIndex().row() == m_part->newRow())
            commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    return m_part->putRowAside();
}

}  // namespace huimin
