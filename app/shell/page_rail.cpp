#include "app/shell/page_rail.h"

#include <QStackedWidget>

#include "app/widgets/page.h"

namespace huimin {

PageRail::PageRail(QWidget* parent) : QToolBar(parent), m_pages(new QStackedWidget), m_actions(this)
{
    setObjectName(QStringLiteral("pages"));
    setMovable(false);
    setOrientation(Qt::Vertical);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void PageRail::add(Page* page)
{
    m_pages->addWidget(page);
    m_all.push_back(page);
    QAction* action = m_actions.addAction(QString());
    action->setCheckable(true);
    action->setChecked(m_all.size() == 1);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(m_all.size())));
    connect(action, &QAction::triggered, this, [this, page] { show(page); });
    addAction(action);
}

void PageRail::show(Page* page)
{
    // The keys go where the eyes are: to where they were on that page, or to its first field. Asked before it is shown: the stack
    // would give them to what stands first.
    QWidget* last = page->focusWidget();
    m_pages->setCurrentWidget(page);
    m_actions.actions().at(m_pages->indexOf(page))->setChecked(true);
    if (last)
        last->setFocus();
    else
        page->setFocus();
}

Page* PageRail::current() const
{
    return m_all.at(m_pages->currentIndex());
}

void PageRail::retranslate()
{
    setWindowTitle(tr("Pages"));
    const QList<QAction*> actions = m_actions.actions();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        QAction& action = *actions.at(i);
        action.setText(m_all[i]->title());
        action.setToolTip(m_all[i]->title() + QStringLiteral(" (") + action.shortcut().toString(QKeySequence::NativeText) + QStringLiteral(")"));
    }
}

}  // namespace huimin
