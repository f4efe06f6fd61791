#include "app/shell/help_actions.h"

#include <QAction>
#include <QMenu>

#include "app/shell/about_text.h"
#include "app/shell/reading_window.h"
#include "app/shell/shortcut_list.h"

namespace huimin {

HelpActions::HelpActions(RuleSetPtr rules, QWidget& window)
    : m_rules(std::move(rules)), m_window(window), m_help(new QAction(this)), m_shortcuts(new QAction(this)), m_about(new QAction(this))
{
    m_help->setShortcut(QKeySequence(Qt::Key_F1));
    m_shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Slash));
    connect(m_help, &QAction::triggered, this, &HelpActions::showHelp);
    connect(m_shortcuts, &QAction::triggered, this, &HelpActions::showShortcuts);
    connect(m_about, &QAction::triggered, this, &HelpActions::showAbout);
    window.addActions({m_help, m_shortcuts});
}

void HelpActions::fill(QMenu& menu)
{
    menu.addActions({m_help, m_shortcuts, m_about});
}

void HelpActions::retranslate(Language language)
{
    m_language = language;
    closeReadingWindows(m_window);
    m_help->setText(tr("How it works"));
    m_shortcuts->setText(tr("Shortcuts"));
    m_about->setText(tr("About Huimin"));
}

void HelpActions::showHelp()
{
    const QString language = m_language == Language::Zh ? QStringLiteral("zh") : QStringLiteral("en");
    showText(m_window, tr("How it works"), QStringLiteral(":/help/%1/window.md").arg(language));
}

void HelpActions::showShortcuts()
{
    showMarkdown(m_window, tr("Shortcuts"), shortcutList(m_window));
}

void HelpActions::showAbout()
{
    // A fingerprint is long, and to be compared in one line.
    showMarkdown(m_window, tr("About Huimin"), aboutText(*m_rules, m_language), {920, 460});
}

}  // namespace huimin
