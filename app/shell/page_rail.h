#pragma once
#include <QActionGroup>
#include <QToolBar>
#include <vector>

class QStackedWidget;

namespace huimin {

class Page;

/// The pages of the window, and the list of them at its left: each is reached with a click or with Ctrl and its number.
class PageRail : public QToolBar {
    Q_OBJECT
public:
    explicit PageRail(QWidget* parent = nullptr);

    /// Where the pages stand, for the middle of the window.
    QStackedWidget* pages() const { return m_pages; }
    /// The next number is its. The first page is the one that is shown.
    void add(Page* page);
    void show(Page* page);
    Page* current() const;
    const std::vector<Page*>& all() const { return m_all; }
    /// The actions that go to the pages, in their order, for a menu.
    QList<QAction*> pageActions() const { return m_actions.actions(); }
    /// Names the pages anew, in the language they speak.
    void retranslate();

private:
    QStackedWidget* m_pages;
    QActionGroup m_actions;
    std::vector<Page*> m_all;
};

}  // namespace huimin
