#include "app/shell/view_actions.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>

#include "app/shell/habits.h"
#include "app/shell/letters.h"

namespace huimin {

ViewActions::ViewActions(Habits& habits, QWidget& window)
    : m_habits(habits), m_larger(new QAction(this)), m_smaller(new QAction(this)), m_usual(new QAction(this)),
      m_dark(new QAction(this)), m_otherLanguage(new QAction(this))
{
    m_larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    m_smaller->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_usual->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0));
    m_dark->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D));
    m_dark->setCheckable(true);
    m_dark->setChecked(habits.theme() == Theme::Dark);
    m_otherLanguage->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L));
    m_otherLanguage->setObjectName(QStringLiteral("otherLanguage"));
    connect(m_larger, &QAction::triggered, this, [this] { zoomBy(1); });
    connect(m_smaller, &QAction::triggered, this, [this] { zoomBy(-1); });
    connect(m_usual, &QAction::triggered, this, [this] { zoomTo(100); });
    connect(m_dark, &QAction::toggled, this, &ViewActions::setDark);
    connect(m_otherLanguage, &QAction::triggered, this,
            [this] { Q_EMIT languageChosen(m_language == Language::Zh ? Language::En : Language::Zh); });
    window.addActions({m_larger, m_smaller, m_usual, m_dark, m_otherLanguage});
}

void ViewActions::fill(QMenu& menu)
{
    menu.addActions({m_larger, m_smaller, m_usual});
    menu.addSeparator();
    menu.addAction(m_dark);
    menu.addSeparator();
    menu.addAction(m_otherLanguage);
}

void ViewActions::fill(QToolBar& bar)
{
    bar.addAction(m_otherLanguage);
}

void ViewActions::retranslate(Language language)
{
    m_language = language;
    m_larger->setText(tr("Larger letters"));
    m_smaller->setText(tr("Smaller letters"));
    m_usual->setText(tr("Usual size"));
    m_dark->setText(tr("Dark"));
    // A language is named in itself, so that who opened the wrong one finds back.
    m_otherLanguage->setText(language == Language::Zh ? QStringLiteral("English") : QStringLiteral("中文"));
    m_otherLanguage->setToolTip(tr("Show the window in the other language"));
}

void ViewActions::zoomBy(int steps)
{
    zoomTo(m_habits.zoom() + 10 * steps);
}

void ViewActions::zoomTo(int zoom)
{
    m_habits.setZoom(zoom);
    applyLetters(m_habits.zoom(), m_habits.family());
    Q_EMIT lettersChanged();
}

void ViewActions::setFamily(const QString& family)
{
    m_habits.setFamily(family);
    applyLetters(m_habits.zoom(), m_habits.family());
    Q_EMIT lettersChanged();
}

void ViewActions::setDark(bool dark)
{
    m_habits.setTheme(dark ? Theme::Dark : Theme::Light);
    applyTheme(m_habits.theme());
}

}  // namespace huimin
