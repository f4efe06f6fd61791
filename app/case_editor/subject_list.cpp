#include "app/case_editor/subject_list.h"

#include <QHeaderView>

#include "app/case_editor/subject_model.h"

namespace huimin {

SubjectList::SubjectList(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void SubjectList::arrangeColumns()
{
    // Where room is short, the name is what people are told apart by.
    horizontalHeader()->setSectionResizeMode(SubjectModel::Name, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(SubjectModel::Detail, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(SubjectModel::Age, QHeaderView::ResizeToContents);
    horizontalHeader()->setMaximumSectionSize(fontMetrics().horizontalAdvance(QStringLiteral("孙子女孙子女")));
}

}  // namespace huimin
